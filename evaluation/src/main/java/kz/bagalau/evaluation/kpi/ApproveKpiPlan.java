package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Annex 1, «Бекітемін»: the higher head approves the plan. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class ApproveKpiPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    /**
     * Approves it.
     *
     * @param seen the version that was read
     */
    public void of(UUID planId, int seen) {
        KpiPlan plan = desk.toSign(planId);
        KpiMethod rules = law.of(plan);
        plan.approve(rules, seen, desk.signature());
        desk.moved(plan, Kind.APPROVED, rules.plan().by(), "");
        desk.tell("kpiPlanApproved", plan.employee(), plan, rules.plan().by());
    }
}
