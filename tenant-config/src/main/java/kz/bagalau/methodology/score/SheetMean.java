package kz.bagalau.methodology.score;

import java.util.Collection;
import java.util.Objects;
import kz.bagalau.methodology.Citation;

/** The mean of a sheet: the sum of the marks divided by their number (annexes 2 and 4). */
public record SheetMean(Citation by, Rounding rounding) {

    public SheetMean {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(rounding, "rounding");
    }

    /** The mean of these marks. */
    public Mean of(Collection<Score> scores) {
        return Mean.of(scores.stream().map(Score::value).toList(), rounding);
    }
}
