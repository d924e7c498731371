package kz.bagalau.ui.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Membership;

/** The signed-in person as the frame of every page shows him. */
@Named("signedIn")
@RequestScoped
public class SignedIn {

    @Inject
    HttpServletRequest request;

    /** Whether somebody is signed in. */
    public boolean isKnown() {
        return identity().isPresent();
    }

    /** The name in full. */
    public String getName() {
        return identity().map(Identity::name).orElse("");
    }

    /** The first letters of the first two names, for the round sign. */
    public String getInitials() {
        return identity().stream()
                .flatMap(it -> java.util.Arrays.stream(it.name().split("\\s+")))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                .reduce("", String::concat);
    }

    /** The councils of the person, for choosing among them. */
    public List<Membership> getCouncils() {
        return Grant.of(request.getSession(false))
                .map(grant -> grant.person().memberships())
                .orElse(List.of());
    }

    /** The short name of the council in which the session acts; empty while none is chosen. */
    public String getCouncil() {
        return identity().flatMap(Identity::membership).map(Membership::alias).orElse("");
    }

    private Optional<Identity> identity() {
        return SignIn.identityOf(request);
    }
}
