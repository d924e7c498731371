package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.term.Term;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22: HR places the approved plan in the system within its term. */
@UseCase
@AllowedTo({Role.COUNCIL_HR})
public class PlaceKpiPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    /**
     * Places it.
     *
     * @param reason why the term was missed; blank in time
     */
    public void of(UUID planId, String reason) {
        KpiPlan plan = desk.toSign(planId);
        KpiMethod rules = law.of(plan);
        plan.place(rules, law.placeDue(plan), reason, desk.signature());
        desk.moved(
                plan,
                Kind.PLACED,
                rules.plan().placedWithin().map(Term::by).orElse(rules.plan().by()),
                reason);
    }
}
