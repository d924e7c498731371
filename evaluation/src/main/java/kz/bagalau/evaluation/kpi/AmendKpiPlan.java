package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiChange;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶25: functions or structure have changed, so the evaluator, or HR for him, begins a further version of the plan. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class AmendKpiPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    @Inject
    KpiPlans plans;

    @Inject
    Event<KpiPlanBegun> begun;

    /**
     * Begins it as a copy.
     *
     * @param next the id of the new version
     * @param document the number of the document that changed functions or structure
     * @param from the first evaluated period for which the change stands
     */
    public void of(
            UUID planId, UUID next, KpiChange.Ground ground, String document, LocalDate documentDate, Period from) {
        KpiPlan plan = desk.toAmend(planId);
        KpiMethod rules = law.of(plan);
        boolean latest = plans.versions(plan.employee(), plan.period()).stream()
                .noneMatch(other -> other.number() > plan.number());
        if (!latest) {
            throw new Refused(new KpiRefusal.PlanBegun(rules.change().by(), plan.period()));
        }
        KpiPlan changed = plan.amend(next, rules, ground, document, documentDate, from);
        plans.add(changed);
        begun.fire(KpiPlanBegun.of(rules.change().by(), changed));
    }
}
