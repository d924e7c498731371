package kz.bagalau.platform.usecase;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import kz.bagalau.methodology.Refused;

/**
 * The version of the one thing that this request changes, if its sender said which he has seen. Whoever holds the thing
 * for writing asks here, so nobody comes between the question and the change.
 */
@RequestScoped
public class SeenVersion {

    private Integer seen;

    /** Says the version. */
    public void is(int version) {
        seen = version;
    }

    /** The version, if the sender said one. */
    public Optional<Integer> version() {
        return Optional.ofNullable(seen);
    }

    /** Compares as {@link #require}; what is held after it in the same request is another thing, of which nothing was said. */
    public void settle(int version) {
        require(version);
        seen = null;
    }

    /** Refuses when the sender has seen another version than this one. */
    public void require(int version) {
        if (seen != null && seen != version) {
            throw new Refused(new ChangedMeanwhile());
        }
    }
}
