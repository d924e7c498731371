package kz.bagalau.ui.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
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

    /** The initial of the given name and the surname, for the bar: «А. Жақсылықова». */
    public String getShortName() {
        List<String> parts = nameParts();
        return parts.size() < 2 ? getName() : first(parts.get(0)) + ".\u00a0" + parts.get(parts.size() - 1);
    }

    /** The first letters of the given name and the surname, for the round sign. */
    public String getInitials() {
        List<String> parts = nameParts();
        if (parts.isEmpty()) {
            return "";
        }
        return parts.size() == 1 ? first(parts.get(0)) : first(parts.get(0)) + first(parts.get(parts.size() - 1));
    }

    private List<String> nameParts() {
        return Arrays.stream(getName().split("\\s+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static String first(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1));
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
