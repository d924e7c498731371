package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶23: a further indicator, as long as the edition has room for it. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class AddIndicator {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    /** Adds an empty indicator under this id. */
    public void to(UUID planId, UUID indicator) {
        KpiPlan plan = desk.toWrite(planId);
        desk.written(plan, plan.add(indicator, law.of(plan)).line(), "ADDED", "", "");
    }
}
