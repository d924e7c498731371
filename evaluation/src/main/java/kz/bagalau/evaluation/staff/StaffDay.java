package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import kz.bagalau.methodology.Refused;

/** Days that the register takes: none so far off that it can only be a slip of the keyboard. */
public final class StaffDay {

    private static final LocalDate EARLIEST = LocalDate.of(1960, 1, 1);

    private StaffDay() {}

    /** Whether the day lies in a working life that touches today, at most a year ahead. */
    public static boolean plausible(LocalDate day, LocalDate today) {
        return !day.isBefore(EARLIEST) && !day.isAfter(today.plusYears(1));
    }

    /** The day, refused when it is implausible. */
    static LocalDate require(LocalDate day, LocalDate today) {
        if (!plausible(day, today)) {
            throw new Refused(new StaffRefusal.DayImplausible(day));
        }
        return day;
    }
}
