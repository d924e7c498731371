package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Optional;

/**
 * Whether this request or errand acts in a practice council, and by how much its day is ahead of the portal's: a practice
 * council lives in the days after its made-up quarter, whatever day it is.
 */
@RequestScoped
public class Practice {

    private Duration ahead;

    /** Whether a practice council is bound. */
    public boolean isOn() {
        return ahead != null;
    }

    /** By how much its day is ahead of the portal's; nothing in a real council. */
    public Duration ahead() {
        return ahead == null ? Duration.ZERO : ahead;
    }

    /** Says so, or that the council is a real one, and answers what was said before. */
    public Optional<Duration> bind(Optional<Duration> days) {
        Optional<Duration> before = Optional.ofNullable(ahead);
        ahead = days.orElse(null);
        return before;
    }
}
