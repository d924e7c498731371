package kz.bagalau.evaluation.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.platform.time.MovableClock;

/**
 * The days of the made-up quarter: its schedule is approved before it is over, it is opened on the first working day
 * after it, and the practice begins on the second, when the terms of the evaluation run.
 */
record PracticeDays(Period period, WorkingCalendar calendar) {

    private static final int SCHEDULED_BEFORE = 8;
    private static final int APPROVED_BEFORE = 7;
    private static final LocalTime MORNING = LocalTime.of(9, 30);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /** HR enters the people, in the first days of the year, when their work plans are made. */
    Instant listed() {
        return at(calendar.nextOrSame(year().firstDay()), MORNING);
    }

    /** The work plans are set and placed. */
    Instant planned() {
        return at(calendar.nextOrSame(year().firstDay()), NOON);
    }

    /** HR builds the schedule and submits it. */
    Instant scheduled() {
        return at(calendar.minus(period.lastDay(), SCHEDULED_BEFORE), NOON);
    }

    /** The official approves it. */
    Instant approved() {
        return at(calendar.minus(period.lastDay(), APPROVED_BEFORE), NOON);
    }

    /** HR opens the quarter. */
    Instant opened() {
        return at(after(1), MORNING);
    }

    /** The evaluators begin. */
    Instant marked() {
        return at(after(1), NOON);
    }

    /** The first sheets are closed. */
    Instant closed() {
        return at(after(1), AFTERNOON);
    }

    /** HR makes the first results known. */
    Instant known() {
        return at(after(1), EVENING);
    }

    /** The day on which whoever practises begins. */
    Instant present() {
        return at(after(2), MORNING);
    }

    private Period year() {
        return new Period(period.year(), PeriodLength.YEAR, 1);
    }

    private LocalDate after(int workingDays) {
        return calendar.plus(period.lastDay(), workingDays);
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(MovableClock.ALMATY).toInstant();
    }
}
