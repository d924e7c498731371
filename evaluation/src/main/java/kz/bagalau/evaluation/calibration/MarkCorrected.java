package kz.bagalau.evaluation.calibration;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.platform.audit.Recorded;

/**
 * Paragraph 41: the minutes of a session are signed, and the final mark of a sheet is another one from now on. Fired in
 * the transaction that keeps the {@link CorrectedMark}, after it is kept.
 *
 * @param sheet the sheet, which is also the number of its result
 * @param session the calibration case
 */
public record MarkCorrected(
        Citation by,
        UUID sheet,
        UUID employee,
        MethodKind method,
        Period period,
        BigDecimal before,
        BigDecimal after,
        GradeRank gradeAfter,
        UUID session)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return sheet.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of(
                "employee", employee.toString(),
                "period", period.toString(),
                "before", before.toPlainString(),
                "after", after.toPlainString(),
                "grade", gradeAfter.name(),
                "session", session.toString());
    }
}
