package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶23: an indicator is taken out of a draft. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class RemoveIndicator {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    /** Takes it out; the trail keeps its name. */
    public void from(UUID planId, UUID indicator) {
        KpiPlan plan = desk.toWrite(planId);
        KpiIndicator gone = plan.remove(indicator, law.of(plan));
        desk.written(plan, gone.line(), "REMOVED", gone.name(), "");
    }
}
