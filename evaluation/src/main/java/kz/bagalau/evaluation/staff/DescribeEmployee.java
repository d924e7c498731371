package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR corrects how a person is named and reached; the former name and address are kept with their last day. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class DescribeEmployee {

    @Inject
    Employees employees;

    @Inject
    Members members;

    @Inject
    Clock clock;

    @Inject
    Event<EmployeeDescribed> described;

    /** The line of the person in the register of members follows the address. */
    public void of(UUID employee, int version, PersonDetails details) {
        members.hold(details.email());
        Employee person = employees.change(employee, version);
        Addresses.requireFree(employees.all(), details.email(), Optional.of(employee));
        String name = person.name().full();
        String email = person.email();
        person.describe(details.name(), details.email(), details.phone(), LocalDate.now(clock));
        if (!email.equals(person.email())) {
            if (members.rolesByEmail().containsKey(person.email())) {
                throw new Refused(new StaffRefusal.EmailTaken(person.email(), person.email()));
            }
            members.readdress(email, person.email());
        }
        described.fire(
                new EmployeeDescribed(employee, name, email, person.name().full(), person.email()));
    }
}
