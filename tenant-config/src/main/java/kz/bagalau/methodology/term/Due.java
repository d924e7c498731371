package kz.bagalau.methodology.term;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Require;

/** "Not later than the tenth day of the month after the period" (¶4, ¶26, ¶30), and what a day off does to it (R08). */
public record Due(Citation by, int dayOfMonth, RollRule roll) {

    public Due {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(roll, "roll");
        Require.that(dayOfMonth >= 1 && dayOfMonth <= 28, "dueDay", dayOfMonth).orUnfit();
    }

    /** The due day of the period, with the day the text names and the reading that moved it. */
    public DueDate on(Period period, WorkingCalendar calendar) {
        LocalDate literal = literal(period);
        LocalDate rolled = roll.roll(literal, calendar);
        return new DueDate(rolled, literal, rolled.equals(literal) ? Optional.empty() : Optional.of(Reading.R08), by);
    }

    /** The day the text itself names, whatever day of the week it is. */
    public LocalDate literal(Period period) {
        return period.lastDay().plusDays(1).withDayOfMonth(dayOfMonth);
    }
}
