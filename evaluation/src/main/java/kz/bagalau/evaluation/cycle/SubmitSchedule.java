package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 10: HR puts the schedule before the official who appoints and dismisses. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class SubmitSchedule {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ScheduleSubmitted> fired;

    /** Submits the draft. */
    public void of(UUID id) {
        var schedule = schedules.get(id);
        var by = councils.current()
                .edition(schedule.edition())
                .methodology()
                .schedule()
                .by();
        schedule.submit(by, caller.subject(), caller.name(), clock.instant());
        fired.fire(new ScheduleSubmitted(by, id, schedule.period()));
    }
}
