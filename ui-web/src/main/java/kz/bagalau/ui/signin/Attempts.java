package kz.bagalau.ui.signin;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sign-ins under way in a browser: at most eight, a quarter of an hour each, each used once. */
record Attempts(List<Attempt> list) implements Serializable {

    private static final String KEY = Attempts.class.getName();
    private static final int MOST = 8;
    private static final Duration LIFE = Duration.ofMinutes(15);

    static Attempts of(HttpSession session) {
        Object kept = session == null ? null : session.getAttribute(KEY);
        return kept instanceof Attempts attempts ? attempts : new Attempts(List.of());
    }

    /** With one more; the oldest makes room. */
    Attempts and(Attempt attempt) {
        List<Attempt> more = new ArrayList<>(alive(attempt.since()));
        more.add(attempt);
        return new Attempts(List.copyOf(more.subList(Math.max(0, more.size() - MOST), more.size())));
    }

    /** The attempt of a state, if it is still good. */
    Optional<Attempt> of(String state, Instant now) {
        return alive(now).stream().filter(it -> it.state().equals(state)).findFirst();
    }

    /** Without one that has been used. */
    Attempts without(Attempt used) {
        return new Attempts(
                list.stream().filter(it -> !it.state().equals(used.state())).toList());
    }

    void keepIn(HttpSession session) {
        session.setAttribute(KEY, this);
    }

    private List<Attempt> alive(Instant now) {
        return list.stream().filter(it -> it.since().plus(LIFE).isAfter(now)).toList();
    }
}
