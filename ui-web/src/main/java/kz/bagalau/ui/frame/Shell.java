package kz.bagalau.ui.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.CouncilView;
import kz.bagalau.evaluation.council.ShowCouncil;
import kz.bagalau.platform.notification.CountNotices;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.Practice;
import kz.bagalau.platform.time.MovableClock;
import kz.bagalau.ui.signin.SignedIn;
import kz.bagalau.ui.words.Words;

/** What stands around every page: the council, the person, the clock. */
@Named
@RequestScoped
public class Shell {

    private static final String COUNCIL = CouncilView.class.getName();
    private static final String BELL = Bell.class.getName();
    private static final Duration BELL_LIFE = Duration.ofMinutes(3);
    private static final int SECONDS_A_MINUTE = 60;

    @Inject
    Caller caller;

    @Inject
    ShowCouncil showCouncil;

    @Inject
    CountNotices countNotices;

    @Inject
    Practice practice;

    @Inject
    SignedIn signedIn;

    @Inject
    MovableClock clock;

    @Inject
    Words words;

    @Inject
    HttpServletRequest request;

    private List<Role> roles;

    /** The roles that token and register both give, the one with the most to do first. */
    public List<Role> getRoles() {
        if (roles == null) {
            roles = Arrays.stream(Role.values())
                    .filter(caller::has)
                    .sorted(Comparator.reverseOrder())
                    .toList();
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

    /** The same in the words of another language: a document has its own. */
    public String councilName(Words in) {
        return council().map(it -> in.law(it.name())).orElse("");
    }

    /** Who reads a page and when, for those that must not be passed on. */
    public String getReader() {
        return words.with2("frame.reader", caller.name(), clock.instant());
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
        return getRoles().stream().findFirst().map(this::inWords).orElse("");
    }

    /** All roles in words. */
    public String getRoleNames() {
        return String.join(", ", getRoles().stream().map(this::inWords).toList());
    }

    /** Whether the clock shows another time than the real one. */
    public boolean isClockMoved() {
        return clock.moved();
    }

    /** Whether the person acts in a practice council: every page says so. */
    public boolean isPractice() {
        return practice.isOn();
    }

    /** The title of a page, in a practice council with that before it. */
    public String titled(String title) {
        return isPractice() ? words.with("practice.title", title) : title;
    }

    /** The day of the portal, or of the practice council. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
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

    /** How many notices wait: asked every few minutes, since each question leaves a line in the trail. */
    public int getUnopened() {
        HttpSession session = request.getSession();
        Instant now = clock.instant();
        if (session.getAttribute(BELL) instanceof Bell known && now.isBefore(known.until())) {
            return known.waiting();
        }
        Bell fresh = new Bell(isInCouncil() ? countNotices.unopened() : 0, now.plus(BELL_LIFE));
        session.setAttribute(BELL, fresh);
        return fresh.waiting();
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

    /** The number on the bell, and until when it is good. */
    private record Bell(int waiting, Instant until) implements Serializable {}
}
