package kz.bagalau.ui.council;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.tenancy.CouncilRegister;
import kz.bagalau.ui.signin.SignedIn;
import kz.bagalau.ui.words.Words;

/** A person of several councils chooses one; a person of none learns why he sees nothing. */
@Named
@RequestScoped
public class ChoosePage {

    @Inject
    SignedIn signedIn;

    @Inject
    CouncilRegister register;

    @Inject
    Caller caller;

    @Inject
    Words words;

    /** The councils of the verified token, by name. */
    public List<Choice> getCouncils() {
        return signedIn.getCouncils().stream()
                .map(it -> new Choice(
                        it.alias(),
                        register.nameOf(it.organization()).map(words::law).orElse(it.alias()),
                        it.alias().equals(signedIn.getCouncil())))
                .toList();
    }

    /** The address under which the person has to be registered. */
    public String getEmail() {
        return caller.identity().map(Identity::email).orElse("");
    }

    /** One council to choose. */
    public record Choice(String alias, String name, boolean current) {}
}
