package kz.bagalau.ui.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.platform.security.Identity;

/**
 * A signed-in browser: who, until when the access token holds, and in which council the person chose to act.
 *
 * @param sid the sign-in service's own number of the session, by which it is ended from there
 * @param council the short name of the chosen council, {@code null} while none is chosen
 * @param practice the made-up person as whom HR acts in the practice council, {@code null} outside of it
 */
record Grant(
        Person person,
        String sid,
        String idToken,
        String refreshToken,
        Instant until,
        String council,
        PracticeEntry practice)
        implements Serializable {

    private static final String KEY = Grant.class.getName();
    private static final Duration MARGIN = Duration.ofSeconds(5);

    static Optional<Grant> of(HttpSession session) {
        return session != null && session.getAttribute(KEY) instanceof Grant grant
                ? Optional.of(grant)
                : Optional.empty();
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    Identity identity() {
        return person.in(Optional.ofNullable(council));
    }

    boolean endsSoon(Instant now) {
        return until.minus(MARGIN).isBefore(now);
    }

    /** Acts in this council, and in no practice council any more. */
    Grant inCouncil(String alias) {
        return new Grant(person, sid, idToken, refreshToken, until, alias, null);
    }

    /** Acts in the practice council of the present one. */
    Grant inPractice(PracticeEntry entry) {
        return new Grant(person, sid, idToken, refreshToken, until, council, entry);
    }

    /** In a session with a new number: what was open in the old one is gone with it. */
    void renew(HttpServletRequest request) {
        HttpSession old = request.getSession();
        int life = old.getMaxInactiveInterval();
        old.invalidate();
        HttpSession fresh = request.getSession();
        fresh.setMaxInactiveInterval(life);
        keepIn(fresh);
    }
}
