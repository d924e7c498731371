package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR enters a transfer to another post, or the return of somebody who had left (paragraphs 5, 6). */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class AppointEmployee {

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Appointing appointing;

    @Inject
    Event<EmployeeAppointed> appointed;

    /** The post held before ends on the eve; who had left may act in the portal again. */
    public void of(UUID employee, int version, AppointmentOrder order) {
        Employee person = employees.change(employee, version);
        appointing.appoint(person, order);
        members.reopen(person.email());
        appointed.fire(new EmployeeAppointed(employee, order.post(), order.from(), order.number()));
    }
}
