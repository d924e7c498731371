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

/** ¶22: the personnel service, or the unit that co-ordinates strategic planning, agrees to the indicators. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class AgreeKpiPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    @Inject
    PlanningUnit planning;

    @Inject
    Caller caller;

    /**
     * Agrees in the name of one of the two.
     *
     * @param seen the version that was read
     * @param as whose agreement it is; the caller must be one of them
     */
    public void of(UUID planId, int seen, Kind as) {
        KpiPlan plan = desk.toSign(planId);
        KpiMethod rules = law.of(plan);
        if (!speaksFor(as, rules)) {
            throw new Refused(new KpiRefusal.NotYourStep(rules.plan().by()));
        }
        plan.agree(as, planning.asked(rules), rules, seen, desk.signature());
        desk.moved(plan, as, rules.plan().by(), "");
        if (plan.state() == KpiPlan.State.AGREED) {
            desk.tell("kpiPlanAgreed", plan.approver(), plan, rules.plan().by());
        }
    }

    private boolean speaksFor(Kind as, KpiMethod rules) {
        return switch (as) {
            case AGREED_BY_HR -> caller.has(Role.COUNCIL_HR);
            case AGREED_BY_PLANNING -> planning.isCallers(rules);
            case SET, APPROVED, PLACED, RETURNED -> false;
        };
    }
}
