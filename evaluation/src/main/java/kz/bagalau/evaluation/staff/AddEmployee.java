package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Enrolment;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR enters a person who is not in the register yet, with the post, the order and the rights in the portal. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class AddEmployee {

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Appointing appointing;

    @Inject
    Event<EmployeeAppointed> appointed;

    /** The person under this id; the rights in the portal begin with the first day in the post. */
    public void of(UUID id, PersonDetails details, AppointmentOrder order, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused(new StaffRefusal.RoleNeeded());
        }
        members.hold(details.email());
        Addresses.requireFree(employees.all(), details.email(), Optional.empty());
        Employee person = new Employee(id, details.name(), details.email(), details.phone());
        appointing.appoint(person, order);
        employees.add(person);
        // Somebody may act in the portal already without being of the staff, as the first one of HR does.
        Set<Role> all = new HashSet<>(members.rolesByEmail().getOrDefault(details.email(), Set.of()));
        all.addAll(roles);
        members.enrol(new Enrolment(details.email(), Optional.of(person.id()), all, order.from(), Optional.empty()));
        appointed.fire(new EmployeeAppointed(person.id(), order.post(), order.from(), order.number()));
    }
}
