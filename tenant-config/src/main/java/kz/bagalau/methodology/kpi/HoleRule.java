package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.util.Objects;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Require;

/**
 * How the percentages of a hole in annex 3 are read.
 *
 * @param readAs a percentage of the row they are read to belong to
 * @param by the reading (R21)
 */
public record HoleRule(Reading by, BigDecimal from, BigDecimal to, BigDecimal readAs) {

    public HoleRule {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(readAs, "readAs");
        Require.that(from.compareTo(to) <= 0, "bandFromTo", from, to).orUnfit();
    }

    boolean contains(BigDecimal percent) {
        return percent.compareTo(from) >= 0 && percent.compareTo(to) <= 0;
    }

    boolean fills(BigDecimal first, BigDecimal last) {
        return from.compareTo(first) == 0 && to.compareTo(last) == 0;
    }
}
