package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.kpi.KpiPlan.State;
import kz.bagalau.evaluation.kpi.KpiPlansView.PlanningView;
import kz.bagalau.evaluation.kpi.KpiPlansView.Row;
import kz.bagalau.evaluation.kpi.KpiPlansView.UnitView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.PlanVerdict;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶21-22: who has a plan, who needs one by when, and who has none with the reason; each caller sees his own part. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class ShowKpiPlans {

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
    Staff staff;

    @Inject
    Caller caller;

    /** The plans of the period in which this one lies; of today's when none is asked. */
    public KpiPlansView of(Optional<Period> asked) {
        Period evaluated = asked.orElseGet(() -> Period.of(shared.today()));
        Edition edition = law.editionFor(evaluated);
        KpiMethod method = law.method(edition, evaluated);
        Period assessed = law.assessed(edition, evaluated);
        Map<UUID, KpiPlan> latest = plans.of(assessed).stream()
                .collect(Collectors.toMap(KpiPlan::employee, plan -> plan, (earlier, later) -> later));
        List<Row> rows = staff.during(assessed.firstDay(), assessed.lastDay()).stream()
                .filter(Servant::bCorps)
                .filter(servant -> method.covers(servant.category()))
                .flatMap(servant ->
                        row(servant, method, assessed, Optional.ofNullable(latest.get(servant.employee()))).stream())
                .toList();
        return new KpiPlansView(
                assessed, evaluated, method.name(), method.plan().by(), rows, planning(method));
    }

    private Optional<Row> row(Servant servant, KpiMethod method, Period assessed, Optional<KpiPlan> plan) {
        Optional<Servant> evaluator = law.evaluator(servant, method);
        Optional<UUID> me = caller.optionalEmployee();
        boolean own = me.filter(servant.employee()::equals).isPresent();
        boolean evaluates = evaluator
                .filter(one -> me.filter(one.employee()::equals).isPresent())
                .isPresent();
        boolean hr = caller.has(Role.COUNCIL_HR);
        Optional<KpiPlan> readable = plan.filter(desk::mayRead);
        if (!own && !evaluates && !hr && readable.isEmpty()) {
            return Optional.empty();
        }
        PlanVerdict verdict = law.verdict(servant, method, assessed);
        Optional<LocalDate> due =
                readable.map(this::due).orElseGet(() -> verdict.planned() ? verdict.due() : Optional.empty());
        return Optional.of(new Row(
                servant.employee(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                new LawText(servant.unitName(), servant.unitNameRu(), null),
                verdict,
                evaluator.map(Servant::shortName),
                readable.map(KpiPlan::id),
                readable.map(KpiPlan::state),
                readable.map(KpiPlan::number).orElse(0),
                due,
                due.map(shared::daysLeft),
                plan.isEmpty() && verdict.planned() && evaluator.isPresent() && !own && (evaluates || hr)));
    }

    private Optional<LocalDate> due(KpiPlan plan) {
        if (plan.state() == State.DRAFT) {
            return plan.dueToSet();
        }
        return plan.state() == State.APPROVED ? law.placeDue(plan) : Optional.empty();
    }

    private Optional<PlanningView> planning(KpiMethod method) {
        if (!caller.has(Role.COUNCIL_HR)) {
            return Optional.empty();
        }
        Map<UUID, LawText> units = new TreeMap<>();
        law.serving().forEach(one -> units.put(one.unit(), new LawText(one.unitName(), one.unitNameRu(), null)));
        return Optional.of(new PlanningView(
                method.plan().by(),
                planning.unit(),
                units.entrySet().stream()
                        .map(each -> new UnitView(each.getKey(), each.getValue()))
                        .toList()));
    }
}
