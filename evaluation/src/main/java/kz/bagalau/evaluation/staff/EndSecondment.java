package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR enters that a seconded person is back, or has gone back. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class EndSecondment {

    @Inject
    StaffOrders orders;

    @Inject
    Event<SecondmentEnded> ended;

    /** The day is the last one of the secondment. */
    public void of(UUID id, int version, LocalDate lastDay) {
        orders.secondment(id, version).endOn(lastDay);
        ended.fire(new SecondmentEnded(id, lastDay));
    }
}
