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

/** Paragraph 10: the official who appoints and dismisses approves the schedule. */
@UseCase
@AllowedTo(Role.OFFICIAL)
public class ApproveSchedule {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ScheduleApproved> fired;

    /** Approves what was submitted. */
    public void of(UUID id) {
        var schedule = schedules.get(id);
        var by = councils.current()
                .edition(schedule.edition())
                .methodology()
                .schedule()
                .by();
        schedule.approve(by, caller.subject(), caller.name(), clock.instant());
        fired.fire(new ScheduleApproved(by, id, schedule.period()));
    }
}
