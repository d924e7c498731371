package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR enters that a person serves in another body for a time, or has come from one (paragraph 29, reading R49). */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class RecordSecondment {

    @Inject
    StaffOrders orders;

    @Inject
    Employees employees;

    @Inject
    Clock clock;

    @Inject
    Event<SecondmentRecorded> recorded;

    /** From the first day, until the last one when it is known. */
    public void of(
            UUID id,
            UUID employee,
            Secondment.Direction direction,
            String body,
            String number,
            LocalDate from,
            Optional<LocalDate> until) {
        StaffDay.require(from, LocalDate.now(clock));
        String order = AppointmentOrder.required(number);
        String other = StaffText.of(body);
        Employee person = employees.get(employee);
        if (!person.inPostOn(from)) {
            throw new Refused(new StaffRefusal.NotInPost(person.name().full(), from));
        }
        orders.secondments().stream()
                .filter(known -> known.employee().equals(employee))
                .filter(known -> known.overlaps(from, until.orElse(LocalDate.MAX)))
                .findFirst()
                .ifPresent(known -> {
                    throw new Refused(
                            new StaffRefusal.SecondedAlready(person.name().full(), known.from(), known.body()));
                });
        orders.add(new Secondment(id, employee, direction, other, order, from, until));
        recorded.fire(new SecondmentRecorded(employee, direction, other, order, from));
    }
}
