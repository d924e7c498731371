package kz.bagalau.platform.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/**
 * The person has searched or taken lists out too often in a short while.
 *
 * @param left until there is a request again
 */
public record TooManyRequests(Duration left) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of(seconds());
    }

    /** The wait in whole seconds, one at least. */
    public long seconds() {
        return Math.max(1, left.plusNanos(999_999_999).toSeconds());
    }
}
