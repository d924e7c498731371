package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR says what a person may be in the portal; nobody takes the rights of HR from himself. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class GiveRights {

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Caller caller;

    @Inject
    Event<RightsGiven> given;

    /** These roles and no others. */
    public void of(UUID employee, int version, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new Refused(new StaffRefusal.RoleNeeded());
        }
        Employee person = employees.change(employee, version);
        if (caller.optionalEmployee().equals(Optional.of(person.id())) && !roles.contains(Role.COUNCIL_HR)) {
            throw new Refused(new StaffRefusal.OwnRightsKept());
        }
        members.allow(person.email(), roles);
        given.fire(new RightsGiven(
                employee, roles.stream().map(Role::tokenName).sorted().collect(Collectors.joining(", "))));
    }
}
