package kz.bagalau.evaluation.year;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.Mean;

/**
 * What one evaluated period brings into the year.
 *
 * @param result the result of the period
 * @param mean the mean that counts: as formed, or as a session corrected it (paragraph 41)
 * @param grade its grade
 * @param before the mean before the correction; empty when nothing was corrected
 */
public record QuarterMark(
        UUID result, MethodKind method, Period period, Mean mean, GradeRank grade, Optional<BigDecimal> before) {

    /** Whether a session corrected it. */
    public boolean corrected() {
        return before.isPresent();
    }
}
