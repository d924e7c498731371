package kz.bagalau.methodology.term;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.Unfit;

/**
 * The last day of something that is due once in a period: "not later than the tenth day of the month after the period"
 * (¶4, ¶26, ¶30), or within so many working days after it; and what a day off does to it (R08).
 *
 * @param dayOfMonth the day of the month, 1-31; in a shorter month its last day
 * @param monthsAfter of which month: 0 the last month of the period, 1 the month after it; empty: 1
 * @param workingDays instead of a day of a month: working days after the period's last day
 */
public record Due(
        Citation by,
        Optional<Integer> dayOfMonth,
        Optional<Integer> monthsAfter,
        Optional<Integer> workingDays,
        RollRule roll) {

    private static final int MONTH = 31;
    private static final int YEAR = 12;
    private static final int MOST_WORKING_DAYS = 250;

    public Due {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(roll, "roll");
        Require.that(dayOfMonth.isPresent() != workingDays.isPresent(), "dueDayOrWorkingDays")
                .and(dayOfMonth.filter(day -> day < 1 || day > MONTH).isEmpty(), "dueDay", dayOfMonth.orElse(0))
                .and(monthsAfter.filter(n -> n < 0 || n > YEAR).isEmpty(), "dueMonthsAfter", monthsAfter.orElse(0))
                .and(monthsAfter.isEmpty() || dayOfMonth.isPresent(), "dueMonthsWithoutDay")
                .and(
                        workingDays.filter(n -> n < 1 || n > MOST_WORKING_DAYS).isEmpty(),
                        "termDays",
                        workingDays.orElse(0))
                .orUnfit();
    }

    /** A day of the month after the period. */
    public Due(Citation by, int dayOfMonth, RollRule roll) {
        this(by, Optional.of(dayOfMonth), Optional.empty(), Optional.empty(), roll);
    }

    /** The due day of the period, with the day the text names and the reading that moved it. */
    public DueDate on(Period period, WorkingCalendar calendar) {
        LocalDate literal = literal(period, calendar);
        LocalDate rolled = roll.roll(literal, calendar);
        return new DueDate(rolled, literal, rolled.equals(literal) ? Optional.empty() : Optional.of(Reading.R08), by);
    }

    /** The day the text itself names, whatever day of the week it is. */
    public LocalDate literal(Period period, WorkingCalendar calendar) {
        return workingDays.map(days -> calendar.plus(period.lastDay(), days)).orElseGet(() -> literal(period));
    }

    /**
     * The day of the month the text itself names, for which no calendar is needed.
     *
     * @throws Unfit when the text counts working days: they need a calendar
     */
    public LocalDate literal(Period period) {
        int day = dayOfMonth.orElseThrow(() -> Unfit.because("dueNeedsCalendar"));
        LocalDate month = period.lastDay().withDayOfMonth(1).plusMonths(monthsAfter.orElse(1));
        return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
}
