package kz.bagalau.methodology.term;

import java.time.LocalDate;
import kz.bagalau.calendar.WorkingCalendar;

/** What happens to a due day that is a day off (R08). */
public enum RollRule {
    /** It stays where the text puts it. */
    KEEP {
        @Override
        LocalDate roll(LocalDate day, WorkingCalendar calendar) {
            return day;
        }
    },
    /** The working day before it: never later than the text. */
    PREVIOUS_WORKING_DAY {
        @Override
        LocalDate roll(LocalDate day, WorkingCalendar calendar) {
            return calendar.previousOrSame(day);
        }
    },
    /** The working day after it. */
    NEXT_WORKING_DAY {
        @Override
        LocalDate roll(LocalDate day, WorkingCalendar calendar) {
            return calendar.nextOrSame(day);
        }
    };

    abstract LocalDate roll(LocalDate day, WorkingCalendar calendar);
}
