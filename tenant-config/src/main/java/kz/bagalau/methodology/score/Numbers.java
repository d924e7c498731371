package kz.bagalau.methodology.score;

import java.math.BigDecimal;

/** One spelling for one number, so that equal numbers are equal records. */
final class Numbers {

    private Numbers() {}

    /** Without trailing zeros and without an exponent: 4.00 and 4 are both 4. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
