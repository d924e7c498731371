package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.util.Optional;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.score.Score;

/**
 * A row of annex 3: percentages from-to, and the marks they permit.
 *
 * @param to the last percentage; empty: and above
 */
public record PermittedBand(BigDecimal from, Optional<BigDecimal> to, BigDecimal lowest, BigDecimal highest) {

    public PermittedBand {
        Require require = Require.that(from.signum() >= 0, "bandFrom", from)
                .and(lowest.compareTo(highest) <= 0, "bandMarks", lowest, highest);
        if (to.isPresent()) {
            require.and(from.compareTo(to.get()) <= 0, "bandFromTo", from, to.get());
        }
        require.orUnfit();
    }

    boolean contains(BigDecimal percent) {
        return percent.compareTo(from) >= 0
                && to.map(last -> percent.compareTo(last) <= 0).orElse(true);
    }

    /** Whether the mark lies inside the row, both ends included. */
    public boolean permits(Score score) {
        return score.value().compareTo(lowest) >= 0 && score.value().compareTo(highest) <= 0;
    }
}
