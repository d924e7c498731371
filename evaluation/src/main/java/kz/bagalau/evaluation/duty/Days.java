package kz.bagalau.evaluation.duty;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.duty.Duty;

/** Working days to a deadline. */
final class Days {

    private Days() {}

    /** Days left; empty without a day, and where a year between has no calendar. */
    static Optional<Integer> left(Duty duty, WorkingCalendar calendar, LocalDate today) {
        return duty.due()
                .filter(due -> calendar.publishes(due.getYear()) && calendar.publishes(today.getYear()))
                .filter(due -> Math.abs(due.getYear() - today.getYear()) <= 1)
                .map(due -> today.isAfter(due)
                        ? -Math.max(1, calendar.workingDaysBetween(due, today))
                        : calendar.workingDaysBetween(today, due));
    }
}
