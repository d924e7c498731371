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

/** Paragraph 10: the official returns the schedule to HR with a reason. */
@UseCase
@AllowedTo(Role.OFFICIAL)
public class ReturnSchedule {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Councils councils;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ScheduleReturned> fired;

    /** Returns what was submitted. */
    public void of(UUID id, String reason) {
        var schedule = schedules.get(id);
        var by = councils.current()
                .edition(schedule.edition())
                .methodology()
                .schedule()
                .by();
        schedule.sendBack(by, reason, caller.subject(), caller.name(), clock.instant());
        fired.fire(new ScheduleReturned(
                by, id, schedule.period(), schedule.returnReason().orElseThrow()));
    }
}
