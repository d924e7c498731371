package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import kz.bagalau.methodology.Require;

/** One mark. Range and step belong to the edition's {@link MarkRange}; a score only is a number of two decimals. */
public record Score(BigDecimal value) implements Comparable<Score> {

    private static final int DECIMALS = 2;

    public Score {
        Require.that(value.signum() >= 0, "scoreNegative", value)
                .and(Numbers.isOrdinary(value), "scoreNotOrdinary")
                .and(value.stripTrailingZeros().scale() <= DECIMALS, "scoreDecimals", value)
                .orUnfit();
        value = Numbers.plain(value);
    }

    /** A score written with a point: {@code Score.of("4.5")}. */
    public static Score of(String written) {
        return new Score(new BigDecimal(written));
    }

    @Override
    public int compareTo(Score other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
