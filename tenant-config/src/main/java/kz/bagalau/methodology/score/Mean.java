package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.math.BigInteger;
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

    /** The same arithmetic with its value held down by a cap. */
    public Mean heldBy(Cap cap) {
        return new Mean(sum, count, unrounded, cap.held(value), roundedBy);
    }

    /** The mean that a period has already given, to be taken into the mean of a year. */
    public static Mean given(BigDecimal value, Rounding rounding) {
        return new Mean(value, 1, value, value, rounding.by());
    }

    static Mean of(Collection<BigDecimal> values, Rounding rounding) {
        Require.that(!values.isEmpty(), "meanOfNothing").orUnfit();
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofSum(sum, BigInteger.valueOf(values.size()), values.size(), rounding);
    }

    /**
     * A mean given as a fraction.
     *
     * @param count of how many values it is the mean
     */
    static Mean ofSum(BigDecimal numerator, BigInteger denominator, int count, Rounding rounding) {
        BigDecimal divisor = new BigDecimal(denominator);
        BigDecimal sum = numerator.multiply(BigDecimal.valueOf(count));
        return new Mean(
                Numbers.plain(
                        denominator.equals(BigInteger.valueOf(count))
                                ? numerator
                                : sum.divide(divisor, SHOWN_DECIMALS, RoundingMode.DOWN)),
                count,
                Numbers.plain(numerator.divide(divisor, SHOWN_DECIMALS, RoundingMode.DOWN)),
                numerator.divide(divisor, rounding.decimals(), rounding.mode()),
                rounding.by());
    }
}
