package kz.bagalau.votes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What came of a run. */
final class Figures {

    int sessions;
    int votes;
    Duration voting = Duration.ZERO;
    final AtomicInteger sent = new AtomicInteger();
    final AtomicInteger acknowledged = new AtomicInteger();
    final AtomicInteger refused = new AtomicInteger();
    final AtomicInteger cut = new AtomicInteger();
    final List<Kill> kills = new ArrayList<>();
    final List<String> faults = new ArrayList<>();

    /**
     * One kill.
     *
     * @param after so many answers of the session
     * @param stored votes of the session that stood after it
     * @param unanswered members who had no answer yet
     * @param back until the portal was ready and everybody signed in
     */
    record Kill(int after, int stored, int unanswered, Duration back) {}
}
