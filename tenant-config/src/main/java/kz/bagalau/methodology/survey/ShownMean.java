package kz.bagalau.methodology.survey;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What is shown of one competence, and all that is kept of the answers about it.
 *
 * @param competence its key
 * @param value the mean in points, to one decimal; empty where nothing is shown
 */
public record ShownMean(String competence, Bound bound, Optional<BigDecimal> value) {

    /** How the value is to be read. */
    public enum Bound {
        ABOUT,
        /** At the upper end, where the mean itself would tell what each answered. */
        OR_MORE,
        /** The same at the lower end. */
        OR_LESS,
        /** Fewer than the edition's least number judged the competence. */
        NOT_SHOWN
    }

    public ShownMean {
        Objects.requireNonNull(competence, "competence");
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(value, "value");
        if (value.isPresent() == (bound == Bound.NOT_SHOWN)) {
            throw new IllegalArgumentException("A mean is shown with its value or not at all.");
        }
    }

    /**
     * By how much it is more than an earlier one: no more than both of them tell already, so there is none where one of them
     * is a bound.
     */
    public Optional<BigDecimal> moreThan(ShownMean earlier) {
        return bound == Bound.ABOUT && earlier.bound == Bound.ABOUT
                ? value.map(now -> now.subtract(earlier.value.orElseThrow()))
                : Optional.empty();
    }

    static ShownMean nothing(String competence) {
        return new ShownMean(competence, Bound.NOT_SHOWN, Optional.empty());
    }
}
