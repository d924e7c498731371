package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22, «болған жағдайда»: HR says which unit co-ordinates strategic planning, or that there is none. */
@UseCase
@AllowedTo({Role.COUNCIL_HR})
public class NamePlanningUnit {

    @Inject
    PlanningUnit planning;

    @Inject
    Staff staff;

    @Inject
    Clock clock;

    /** Names the unit; empty: the council has none. */
    public void as(Optional<UUID> unit) {
        boolean known = unit.map(asked -> staff.on(LocalDate.now(clock)).stream()
                        .anyMatch(one -> one.unit().equals(asked)))
                .orElse(true);
        if (!known) {
            throw new Refused(new KpiRefusal.NoSuchUnit());
        }
        planning.become(unit);
    }
}
