package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22: the evaluator, or whoever performs his duties by an order, sets the indicators; from now on the plan waits for those who agree. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class SetKpiPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    /**
     * Sets them.
     *
     * @param seen the version that the evaluator saw
     * @param reason why the term was missed; blank in time
     */
    public void of(UUID planId, int seen, String reason) {
        KpiPlan plan = desk.toSign(planId);
        plan.set(law.setter(plan), law.of(plan), seen, reason, desk.signature());
        desk.moved(plan, Kind.SET, law.of(plan).plan().setWithin().by(), reason);
    }
}
