package kz.bagalau.evaluation.calibration;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.calibration.Calibration;
import kz.bagalau.methodology.calibration.Vote;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.MarkRange;

/**
 * What the edition of the sheet says about its calibration: terms, composition, vote.
 *
 * @param marks the range in which a corrected mark lies: that of the sheet's method
 * @param today the day in the Republic
 */
public record CalibrationRules(Methodology methodology, MarkRange marks, WorkingCalendar calendar, LocalDate today) {

    private static final int DECIMALS = 2;

    /** The rules for a sheet of this method. */
    public static CalibrationRules of(
            Methodology methodology, MethodKind method, WorkingCalendar calendar, LocalDate today) {
        MarkRange marks =
                switch (method) {
                    case KPI -> methodology.kpi().orElseThrow().marks();
                    case RANKING -> methodology.ranking().orElseThrow().marks();
                    case SURVEY -> throw new IllegalStateException("A survey gives no mark.");
                };
        return new CalibrationRules(methodology, marks, calendar, today);
    }

    public Calibration calibration() {
        return methodology.calibration();
    }

    public Vote vote() {
        return calibration().vote();
    }

    /** Paragraph 12: the last day of a request. */
    public LocalDate requestUntil(LocalDate acquainted) {
        return methodology.request().within().end(acquainted, calendar);
    }

    /** Paragraph 38: the last day of the decision. */
    public LocalDate conveneUntil(LocalDate requested) {
        return calibration().convening().within().end(requested, calendar);
    }

    /** Paragraph 39: the last day of the session. */
    public LocalDate holdUntil(LocalDate requested) {
        return calibration().holding().within().end(requested, calendar);
    }

    /** Paragraph 41: the last day on which signed minutes are placed. */
    public LocalDate placeUntil(LocalDate signed) {
        return vote().placedWithin().end(signed, calendar);
    }

    /** Paragraph 41: the mark that may be proposed instead of the one that stands, in the form in which it is kept. */
    BigDecimal requireCorrection(BigDecimal standing, BigDecimal proposed) {
        if (!marks.spans(proposed) || proposed.stripTrailingZeros().scale() > DECIMALS) {
            throw new Refused(new CalibrationRefusal.CorrectionOutOfRange(marks.by(), marks.from(), marks.to()));
        }
        BigDecimal kept = proposed.setScale(DECIMALS);
        if (kept.compareTo(standing) == 0) {
            throw new Refused(new CalibrationRefusal.CorrectionChangesNothing(vote().by(), kept));
        }
        Vote.Correction direction = kept.compareTo(standing) > 0 ? Vote.Correction.UP : Vote.Correction.DOWN;
        if (!vote().corrections().contains(direction)) {
            throw new Refused(new CalibrationRefusal.DirectionNotAllowed(vote().by(), direction));
        }
        return kept;
    }

    /** Paragraph 7: the grade of a mark. */
    public Grade grade(BigDecimal mark) {
        return methodology.grades().find(mark).orElseThrow();
    }
}
