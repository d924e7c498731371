package kz.bagalau.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.methodology.LawText;

/**
 * One dated row of the calendar: a day that differs from the plain week, and the act that says so.
 *
 * @param act the law or the order by its date and number
 * @param source where the act or the day was read
 */
public record CalendarDay(LocalDate date, DayKind kind, LawText name, String act, String source) {

    public CalendarDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(source, "source");
        if (!kind.fits(isWeekend(date))) {
            throw new IllegalArgumentException(kind + " cannot stand on " + date.getDayOfWeek() + " " + date);
        }
    }

    /** Saturday or Sunday. */
    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
