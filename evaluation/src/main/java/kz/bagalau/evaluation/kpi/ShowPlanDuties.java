package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.kpi.KpiPlan.State;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.term.Term;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What the caller has to do on plans (¶22): set, agree, approve, place. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class ShowPlanDuties {

    @Inject
    KpiPlans plans;

    @Inject
    PlanLaw law;

    @Inject
    SheetLaw shared;

    @Inject
    PlanDesk desk;

    @Inject
    PlanningUnit planning;

    @Inject
    Councils councils;

    @Inject
    Caller caller;

    /** The caller's own duties, for plans of the assessed period of today. */
    public List<DutyView> mine() {
        Period now = Period.of(shared.today());
        Council council = councils.current();
        if (!council.hasEditionFor(now)
                || council.editionFor(now).methodology().kpi().isEmpty()) {
            return List.of();
        }
        Edition edition = law.editionFor(now);
        List<DutyView> duties = new ArrayList<>();
        for (KpiPlan plan : plans.of(law.assessed(edition, now))) {
            if (desk.mayRead(plan)) {
                step(plan).ifPresent(duties::add);
            }
        }
        return List.copyOf(duties);
    }

    private Optional<DutyView> step(KpiPlan plan) {
        KpiMethod method = law.of(plan);
        return switch (plan.state()) {
            case DRAFT ->
                duty(desk.maySet(plan), "kpiPlanSet", plan, method.plan().setWithin(), plan.dueToSet());
            case SET ->
                duty(mayAgree(plan, method), "kpiPlanAgree", plan, method.plan().setWithin(), plan.dueToSet());
            case AGREED ->
                duty(
                        caller.optionalEmployee()
                                .filter(plan.approver()::equals)
                                .isPresent(),
                        "kpiPlanApprove",
                        plan,
                        method.plan().setWithin(),
                        plan.dueToSet());
            case APPROVED ->
                method.plan()
                        .placedWithin()
                        .flatMap(term -> duty(
                                !own(plan) && caller.has(Role.COUNCIL_HR),
                                "kpiPlanPlace",
                                plan,
                                term,
                                law.placeDue(plan)));
            case PLACED -> Optional.empty();
        };
    }

    private boolean mayAgree(KpiPlan plan, KpiMethod method) {
        if (own(plan)) {
            return false;
        }
        boolean hr = caller.has(Role.COUNCIL_HR) && lacks(plan, Kind.AGREED_BY_HR);
        boolean unit = planning.asked(method).contains(Kind.AGREED_BY_PLANNING)
                && planning.isCallers()
                && lacks(plan, Kind.AGREED_BY_PLANNING);
        return hr || unit;
    }

    private boolean own(KpiPlan plan) {
        return caller.optionalEmployee().filter(plan.employee()::equals).isPresent();
    }

    private static boolean lacks(KpiPlan plan, Kind kind) {
        return plan.round().stream().noneMatch(step -> step.kind() == kind);
    }

    /** A change of a plan has no term of its own: its steps are shown as due today, so that they are not forgotten. */
    private Optional<DutyView> duty(boolean his, String key, KpiPlan plan, Term term, Optional<LocalDate> due) {
        if (!his || plan.state() == State.PLACED) {
            return Optional.empty();
        }
        LocalDate day = due.orElse(shared.today());
        return Optional.of(new DutyView(
                key, List.of(plan.period()), term.by(), day, shared.daysLeft(day), "/kpi/plan.xhtml?id=" + plan.id()));
    }
}
