package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR enters a dismissal (paragraph 6). The right to act in the portal ends with that day (reading R30); what the person is still to
 * learn reaches him by the channels of paragraph 11.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class DismissEmployee {

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Clock clock;

    @Inject
    Event<EmployeeDismissed> dismissed;

    /** The day is the person's last one in service, by the order of this number. */
    public void of(UUID employee, int version, LocalDate lastDay, String order) {
        StaffDay.require(lastDay, LocalDate.now(clock));
        Employee person = employees.change(employee, version);
        person.dismiss(lastDay, AppointmentOrder.number(order));
        members.end(person.email(), lastDay);
        dismissed.fire(new EmployeeDismissed(employee, lastDay));
    }
}
