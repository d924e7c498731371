package kz.bagalau.evaluation.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.region.Reminders.Untold;
import kz.bagalau.platform.jobs.Handler;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/** Writes a reminder of the region to each of the council's HR, once. */
@ApplicationScoped
class TellOfReminder implements Handler {

    static final String KIND = "tellOfReminder";
    private static final String NOTICE = "regionReminder";

    @Inject
    ForEachCouncil councils;

    @Inject
    Reminders reminders;

    @Inject
    Members members;

    @Inject
    Outbox outbox;

    @Inject
    Event<CouncilReminded> reminded;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(String data) {
        String[] work = data.split(" ");
        LocalDate day = LocalDate.parse(work[1]);
        councils.in(
                CouncilId.of(work[0]), KIND, () -> reminders.untold(day).ifPresent(reminder -> tell(day, reminder)));
    }

    private void tell(LocalDate day, Untold reminder) {
        List<UUID> people = members.employeesWith(Role.COUNCIL_HR);
        people.forEach(person -> outbox.post(new Notice(
                NOTICE,
                person,
                Optional.empty(),
                Map.of(
                        "period", reminder.period().toString(),
                        "overdue", Integer.toString(reminder.overdue()),
                        "soon", Integer.toString(reminder.soon())),
                "/cycle/deadlines.xhtml")));
        reminders.told(day, people.size());
        reminded.fire(new CouncilReminded(reminder.period(), reminder.by(), people.size()));
    }
}
