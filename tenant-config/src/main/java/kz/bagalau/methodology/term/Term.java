package kz.bagalau.methodology.term;

import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** A term in working days that runs from an event: "within two working days after it is completed" (¶11). */
public record Term(Citation by, int workingDays, StartsWith from, Counting counting) {

    public Term {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(counting, "counting");
        Require.that(workingDays >= 1 && workingDays <= 250, "termDays", workingDays)
                .orUnfit();
    }

    /** The last day of the term that the event of this day starts. */
    public LocalDate end(LocalDate start, WorkingCalendar calendar) {
        boolean startCounts = counting == Counting.INCLUDING_FIRST_DAY && calendar.isWorking(start);
        return calendar.plus(start, startCounts ? workingDays - 1 : workingDays);
    }
}
