package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22: somebody on the way returns the plan to the evaluator with a reason. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class ReturnKpiPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    @Inject
    PlanningUnit planning;

    @Inject
    Caller caller;

    /**
     * Returns it.
     *
     * @param seen the version that was read
     */
    public void of(UUID planId, int seen, String reason) {
        KpiPlan plan = desk.toSign(planId);
        KpiMethod rules = law.of(plan);
        boolean approver =
                caller.optionalEmployee().filter(plan.approver()::equals).isPresent();
        if (!approver && !caller.has(Role.COUNCIL_HR) && !planning.isCallers(rules)) {
            throw new Refused(new KpiRefusal.NotYourStep(rules.plan().by()));
        }
        plan.sendBack(rules, seen, reason, desk.signature());
        desk.moved(plan, Kind.RETURNED, rules.plan().by(), reason);
        desk.tell("kpiPlanReturned", law.setter(plan), plan, rules.plan().by());
    }
}
