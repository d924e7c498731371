package kz.bagalau.evaluation.calibration;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;

/**
 * Paragraph 12: what a servant may do about his result.
 *
 * @param version how often the result has changed; what a program must have seen to disagree with it
 * @param standing the case that stands already, if there is one
 * @param acquainted the day from which the days run; empty while he has not opened the result
 * @param lastDay the last day of the request
 * @param workingDaysLeft working days up to that day; negative when it is over
 */
public record DisagreementView(
        UUID sheet,
        int version,
        Period period,
        Citation by,
        LawText addressee,
        Optional<UUID> standing,
        Optional<LocalDate> acquainted,
        Optional<LocalDate> lastDay,
        int workingDaysLeft,
        Step convening,
        Step holding,
        Step placing,
        Citation complaintBy) {

    /** A later step: how many working days its term has. */
    public record Step(Citation by, int workingDays) {}

    /** Whether a request may be written now. */
    public boolean mayAsk() {
        return standing.isEmpty() && lastDay.isPresent() && workingDaysLeft >= 0;
    }
}
