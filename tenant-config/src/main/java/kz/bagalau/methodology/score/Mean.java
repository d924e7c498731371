package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Require;

/**
 * A mean with the arithmetic that led to it.
 *
 * @param unrounded the quotient as far as its sixth decimal, cut, never rounded: it is only shown
 * @param value the quotient rounded once, as the edition reads
 * @param roundedBy the reading by which it was rounded
 */
public record Mean(BigDecimal sum, int count, BigDecimal unrounded, BigDecimal value, Reading roundedBy) {

    private static final int SHOWN_DECIMALS = 6;

    static Mean of(Collection<BigDecimal> values, Rounding rounding) {
        Require.that(!values.isEmpty(), "meanOfNothing").orUnfit();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(values.size());
        return new Mean(
                Numbers.plain(sum),
                values.size(),
                Numbers.plain(sum.divide(count, SHOWN_DECIMALS, RoundingMode.DOWN)),
                sum.divide(count, rounding.decimals(), rounding.mode()),
                rounding.by());
    }
}
