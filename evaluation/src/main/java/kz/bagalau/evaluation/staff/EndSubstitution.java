package kz.bagalau.evaluation.staff;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR ends a substitution earlier than was thought. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class EndSubstitution {

    @Inject
    StaffOrders orders;

    @Inject
    Event<SubstitutionEnded> ended;

    /** The day is its last one. */
    public void of(UUID id, int version, LocalDate lastDay) {
        orders.substitution(id, version).endOn(lastDay);
        ended.fire(new SubstitutionEnded(id, lastDay));
    }
}
