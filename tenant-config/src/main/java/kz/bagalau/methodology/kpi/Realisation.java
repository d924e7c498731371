package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Reading;

/**
 * The percentage of realisation of one indicator in one quarter, and how it came about (annex 2).
 *
 * @param planned the planned value; empty: a qualitative indicator without one
 * @param actual the actual value as HR computed it
 * @param unrounded the percentage as far as its sixth decimal, cut: it is only shown
 * @param percent the percentage rounded once, always written with two decimals
 * @param way which arithmetic was used: the last part of the words' key {@link #key()}
 */
public record Realisation(
        Citation by,
        Measure measure,
        Optional<BigDecimal> planned,
        BigDecimal actual,
        BigDecimal unrounded,
        BigDecimal percent,
        String way) {

    public Realisation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(planned, "planned");
        Objects.requireNonNull(actual, "actual");
        Objects.requireNonNull(unrounded, "unrounded");
        Objects.requireNonNull(percent, "percent");
        Objects.requireNonNull(way, "way");
    }

    /** The key of the words that say how it was computed; their places are {@link #arguments()}. */
    public String key() {
        return "kpi.way." + way;
    }

    /** What fills the places of the words: planned value, actual value, percentage before and after rounding. */
    public List<Object> arguments() {
        return List.of(planned, actual, unrounded, percent);
    }

    /** The reading without which the text would leave the arithmetic open. */
    public Reading reading() {
        if (measure == Measure.QUALITATIVE) {
            return Reading.R39;
        }
        if (planned.filter(plan -> plan.signum() == 0).isPresent()) {
            return Reading.R37;
        }
        return measure == Measure.LOWER_IS_BETTER ? Reading.R36 : Reading.R35;
    }
}
