package kz.bagalau.evaluation.year;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.methodology.Refused;

/**
 * What the appointing official decided, and by which document.
 *
 * @param number of the order
 * @param date of the order
 */
public record Decision(Measure measure, String number, LocalDate date, String reason) {

    /** Refuses what the ground does not allow, and a decision without its document. */
    void require(List<Measure> allowed, LocalDate today) {
        if (!allowed.contains(measure)) {
            throw new Refused(new YearRefusal.MeasureNotAllowed());
        }
        if (number.isBlank() || reason.isBlank() || date.isAfter(today)) {
            throw new Refused(new YearRefusal.DecisionIncomplete());
        }
    }
}
