package kz.bagalau.platform.security;

import java.time.Duration;
import java.util.Optional;

/**
 * What one person may ask for in a short while: so many requests at once, and then as many as fill up again evenly. It
 * counts in whole moments of one request each, so that nothing is rounded away however fast somebody asks.
 */
final class Allowance {

    private final long most;
    private final long nanosOfOne;
    private long emptyAt;

    /**
     * A full allowance.
     *
     * @param requests how many at once
     * @param within in how long an empty one is full again
     * @param now the present moment of a clock that never goes back, in nanoseconds
     */
    Allowance(int requests, Duration within, long now) {
        nanosOfOne = Math.max(1, within.toNanos() / requests);
        most = nanosOfOne * requests;
        emptyAt = now - most;
    }

    /** Takes one request; else how long it is until there is one. */
    synchronized Optional<Duration> take(long now) {
        long since = Math.max(emptyAt, now - most);
        long after = since + nanosOfOne;
        if (after > now) {
            return Optional.of(Duration.ofNanos(after - now));
        }
        emptyAt = after;
        return Optional.empty();
    }

    /** Whether nothing is missing: such a one need not be kept. */
    synchronized boolean full(long now) {
        return emptyAt <= now - most;
    }
}
