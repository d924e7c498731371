package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.PlanVerdict;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/** How a plan comes to be: who is planned for, who sets, who approves, by when (¶22). */
@ApplicationScoped
class PlanStart {

    @Inject
    PlanLaw law;

    @Inject
    KpiPlans plans;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    @Inject
    Event<KpiPlanBegun> begun;

    /** Whether the servant has a plan of the period in which the evaluated one lies. */
    boolean has(UUID employee, Period evaluated) {
        Edition edition = law.editionFor(evaluated);
        return !plans.versions(employee, law.assessed(edition, evaluated)).isEmpty();
    }

    KpiPlan begin(UUID id, UUID employee, Period evaluated) {
        Edition edition = law.editionFor(evaluated);
        KpiMethod method = law.method(edition, evaluated);
        Period assessed = law.assessed(edition, evaluated);
        Servant servant = staff.of(employee, assessed.lastDay());
        Optional<Servant> evaluator = law.evaluator(servant, method);
        requireBeginner(servant, evaluator, method);
        PlanVerdict verdict = law.verdict(servant, method, assessed);
        if (!servant.bCorps() || !method.covers(servant.category()) || !verdict.planned()) {
            throw new Refused(new KpiRefusal.NotPlanned(verdict.by(), servant.fullName()));
        }
        if (!plans.versions(employee, assessed).isEmpty()) {
            throw new Refused(new KpiRefusal.PlanBegun(method.plan().by(), assessed));
        }
        Servant sets = law.evaluatorByOffice(servant, method)
                .orElseThrow(() ->
                        new Refused(new KpiRefusal.NobodySets(method.evaluator().by(), servant.fullName())));
        KpiPlan plan = KpiPlan.begin(
                id,
                employee,
                sets.employee(),
                law.approver(servant, sets),
                assessed,
                law.standsFrom(servant, method, assessed),
                edition.id(),
                verdict.due().orElseThrow());
        plans.add(plan);
        begun.fire(KpiPlanBegun.of(verdict.by(), plan));
        return plan;
    }

    /** Before anything of the servant is told: his evaluator, or HR; for himself nobody begins one. */
    private void requireBeginner(Servant servant, Optional<Servant> evaluator, KpiMethod method) {
        boolean his = evaluator.filter(this::isCaller).isPresent();
        if (!his && (!caller.has(Role.COUNCIL_HR) || isCaller(servant))) {
            throw new Refused(new KpiRefusal.NotYourStep(method.plan().by()));
        }
    }

    private boolean isCaller(Servant servant) {
        return caller.optionalEmployee().filter(servant.employee()::equals).isPresent();
    }
}
