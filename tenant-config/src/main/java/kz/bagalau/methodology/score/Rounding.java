package kz.bagalau.methodology.score;

import java.math.RoundingMode;
import java.util.Objects;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Require;

/** How a mean is rounded before it is graded, and the reading that says so, since ¶7 does not (R01). */
public record Rounding(Reading by, int decimals, RoundingMode mode) {

    public Rounding {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(mode, "mode");
        Require.that(decimals >= 0 && decimals <= 4, "roundingDecimals", decimals)
                .and(mode != RoundingMode.UNNECESSARY, "roundingMode", mode)
                .orUnfit();
    }
}
