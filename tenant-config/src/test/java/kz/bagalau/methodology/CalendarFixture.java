package kz.bagalau.methodology;

import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;

/** The Republic's shipped calendar. */
public final class CalendarFixture {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(ShippedCalendars.all());

    private CalendarFixture() {}

    public static WorkingCalendar republic() {
        return CALENDAR;
    }
}
