package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.platform.jobs.DailyWork;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Notices;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;

/** Warns HR, once, when next year's working calendar is missing on 1 December: no term of January could be counted. */
@ApplicationScoped
public class CalendarWatch implements DailyWork {

    private static final MonthDay MISSED_FROM = MonthDay.of(12, 1);
    private static final String NOTICE = "calendarMissing";

    @Inject
    Calendars calendars;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Whether next year's calendar is missed on this day. */
    public static boolean isMissed(LocalDate today, WorkingCalendar calendar) {
        return !MonthDay.from(today).isBefore(MISSED_FROM) && !calendar.publishes(today.getYear() + 1);
    }

    @Override
    public String name() {
        return "calendarWatch";
    }

    @Override
    public LocalTime at() {
        return LocalTime.of(8, 10);
    }

    @Override
    public void in(CouncilId council) {
        LocalDate today = LocalDate.now(clock);
        String next = String.valueOf(today.getYear() + 1);
        if (!isMissed(today, calendars.working()) || notices.isPosted(NOTICE, next)) {
            return;
        }
        outbox.post(members.employeesWith(Role.COUNCIL_HR).stream()
                .map(person ->
                        new Notice(NOTICE, person, Optional.empty(), Map.of("year", next), "/cycle/deadlines.xhtml"))
                .toList());
    }
}
