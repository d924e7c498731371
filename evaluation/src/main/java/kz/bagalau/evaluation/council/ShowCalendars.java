package kz.bagalau.evaluation.council;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The working calendars with their versions and acts: by them every term is counted. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE, Role.REGIONAL_ADMIN})
public class ShowCalendars {

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Every published year, the latest first. */
    public CalendarsView all() {
        LocalDate today = LocalDate.now(clock);
        return new CalendarsView(
                calendars.years(),
                caller.has(Role.REGIONAL_ADMIN),
                CalendarWatch.isMissed(today, calendars.working()),
                calendars.working().version());
    }
}
