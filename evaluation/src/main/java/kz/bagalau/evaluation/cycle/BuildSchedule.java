package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 10: HR makes the schedule of a period, in one step, from the edition in force on the period's first day
 * (reading R06) and from the working calendar.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class BuildSchedule {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ScheduleBuilt> built;

    /** Builds the schedule, or builds it anew when the official has not approved it yet. */
    public void of(Period period) {
        var edition = councils.current().editionFor(period);
        var calendar = calendars.working();
        var schedule = new EvaluationSchedule(
                UUID.randomUUID(),
                period,
                edition.id(),
                calendar.version(),
                Timetable.of(edition.methodology(), period, calendar),
                caller.name(),
                clock.instant());
        var by = edition.methodology().schedule().by();
        schedules.hold(period).ifPresent(previous -> previous.giveWayTo(by, schedule, clock.instant()));
        schedules.add(schedule);
        built.fire(new ScheduleBuilt(by, schedule.id(), period, edition.id().value(), calendar.version()));
    }
}
