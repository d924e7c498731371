package kz.bagalau.methodology.term;

import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** A term counted backwards: "not later than five working days before the last day of the evaluation" (¶22). */
public record TermBefore(Citation by, int workingDays) {

    public TermBefore {
        Objects.requireNonNull(by, "by");
        Require.that(workingDays >= 1 && workingDays <= 250, "termDays", workingDays)
                .orUnfit();
    }

    /** The last day on which it is still in time. */
    public LocalDate latest(LocalDate lastDay, WorkingCalendar calendar) {
        return calendar.minus(lastDay, workingDays);
    }
}
