package kz.bagalau.evaluation.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Employee;
import kz.bagalau.evaluation.staff.Employees;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;

/** In whose name the next step is taken: nobody made up does what his part does not let him. */
@ApplicationScoped
class Actors {

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Caller caller;

    /** In that of the first person with the role. */
    void as(Role role) {
        as(members.employeesWith(role).get(0));
    }

    /** In that of this person. */
    void as(UUID employee) {
        Employee person = employees.get(employee);
        Set<Role> roles = members.rolesByEmployee().getOrDefault(employee, Set.of());
        caller.inNameOf(employee, person.name().full(), roles);
    }
}
