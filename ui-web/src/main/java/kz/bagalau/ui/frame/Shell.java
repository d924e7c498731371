package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.CouncilView;
import kz.bagalau.evaluation.council.ShowCouncil;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.time.MovableClock;
import kz.bagalau.ui.signin.SignedIn;
import kz.bagalau.ui.words.Words;

/** What stands around every page: the council, the person, the clock. */
@Named
@RequestScoped
public class Shell {

    private static final String COUNCIL = CouncilView.class.getName();
    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    Caller caller;

    @Inject
    ShowCouncil showCouncil;

    @Inject
    SignedIn signedIn;

    @Inject
    MovableClock clock;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private List<Role> roles;

    /** The roles that token and register both give. */
    public List<Role> getRoles() {
        if (roles == null) {
            roles = Arrays.stream(Role.values()).filter(caller::has).toList();
        }
        return roles;
    }

    /** Whether the person acts in a council. */
    public boolean isInCouncil() {
        return getRoles().stream().anyMatch(role -> !role.aboveCouncils());
    }

    /** The council's name in the reader's language. */
    public String getCouncilName() {
        return council().map(it -> words.law(it.name())).orElse("");
    }

    /** Its region's name. */
    public String getRegionName() {
        return council().map(it -> words.law(it.region())).orElse("");
    }

    /** Whether the person belongs to more than one council. */
    public boolean isSeveralCouncils() {
        return signedIn.getCouncils().size() > 1;
    }

    /** The person's name. */
    public String getPersonName() {
        return signedIn.getName();
    }

    /** The role of most weight in words. */
    public String getRoleName() {
        List<Role> all = getRoles();
        return all.isEmpty() ? "" : inWords(all.get(all.size() - 1));
    }

    /** All roles in words. */
    public String getRoleNames() {
        return String.join(", ", getRoles().stream().map(this::inWords).toList());
    }

    /** Whether the clock shows another time than the real one. */
    public boolean isClockMoved() {
        return clock.moved();
    }

    /** What the portal's clock shows. */
    public Instant getNow() {
        return clock.instant();
    }

    /** How many minutes a session lives without a request. */
    public int getSessionMinutes() {
        HttpSession session = request.getSession(false);
        return session == null ? 0 : session.getMaxInactiveInterval() / SECONDS_A_MINUTE;
    }

    private String inWords(Role role) {
        return words.with("role." + role.name());
    }

    /** Asked once a session: a name changes rarely, and each question leaves a line in the trail. */
    private Optional<CouncilView> council() {
        if (!isInCouncil()) {
            return Optional.empty();
        }
        HttpSession session = request.getSession();
        if (!(session.getAttribute(COUNCIL) instanceof CouncilView)) {
            session.setAttribute(COUNCIL, showCouncil.mine());
        }
        return Optional.of((CouncilView) session.getAttribute(COUNCIL));
    }
}
