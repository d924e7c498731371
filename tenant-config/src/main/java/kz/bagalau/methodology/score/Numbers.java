package kz.bagalau.methodology.score;

import java.math.BigDecimal;

/** One spelling for one number, so that equal numbers are equal records. */
final class Numbers {

    private static final int MOST_DIGITS = 12;

    private Numbers() {}

    /** Whether a number is of the size and exactness people write: one such as 1E999999999 would fill the memory. */
    static boolean isOrdinary(BigDecimal number) {
        return Math.abs((long) number.scale()) <= MOST_DIGITS && number.precision() <= MOST_DIGITS;
    }

    /** Without trailing zeros and without an exponent: 4.00 and 4 are both 4. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale()));
    }
}
