package kz.bagalau.evaluation.result;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.GradeScale;

/**
 * One period of a trajectory.
 *
 * @param result the result of the period, if the reader may know it
 * @param mean its mean
 * @param grade its grade in the words of its own edition
 */
public record QuarterView(Period period, Optional<UUID> result, Optional<BigDecimal> mean, Optional<Grade> grade) {

    /** The period with the mark that counts: as a session corrected it (paragraph 41), else as it was formed. */
    static QuarterView of(Result result, Optional<CorrectedMark> corrected, GradeScale grades) {
        return new QuarterView(
                result.period(),
                Optional.of(result.id()),
                Optional.of(corrected.map(CorrectedMark::after).orElse(result.mean())),
                Optional.of(grades.of(corrected.map(CorrectedMark::gradeAfter).orElse(result.grade()))));
    }

    static QuarterView none(Period period) {
        return new QuarterView(period, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
