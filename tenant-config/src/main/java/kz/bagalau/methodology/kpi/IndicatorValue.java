package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;

/** What a planned, actual or baseline value may be: of the size and exactness people write, never negative. */
public final class IndicatorValue {

    /** Decimals that are kept. */
    public static final int DECIMALS = 4;

    /** Digits before the decimals, at most. */
    public static final int WHOLE_DIGITS = 12;

    private IndicatorValue() {}

    /** The value in its one spelling: 4.00 and 4 are both 4. */
    static BigDecimal require(Citation by, BigDecimal given) {
        if (!isOrdinary(given)) {
            throw new Refused(new ValueOutsideLimits(by, WHOLE_DIGITS, DECIMALS));
        }
        if (given.signum() < 0) {
            throw new Refused(new ValueNegative(by, given));
        }
        return plain(given);
    }

    /** Looks at the digits before it computes with them: 1E999999999 written out would fill the memory. */
    private static boolean isOrdinary(BigDecimal given) {
        if (given.signum() == 0) {
            return true;
        }
        long wholeDigits = (long) given.precision() - given.scale();
        if (wholeDigits > WHOLE_DIGITS || given.scale() > DECIMALS + WHOLE_DIGITS) {
            return false;
        }
        return given.stripTrailingZeros().scale() <= DECIMALS;
    }

    static BigDecimal plain(BigDecimal value) {
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
