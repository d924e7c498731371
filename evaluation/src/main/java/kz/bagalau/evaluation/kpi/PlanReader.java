package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiPlan.State;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.evaluation.kpi.KpiPlanView.Act;
import kz.bagalau.evaluation.kpi.KpiPlanView.ChangeView;
import kz.bagalau.evaluation.kpi.KpiPlanView.IndicatorView;
import kz.bagalau.evaluation.kpi.KpiPlanView.SliceView;
import kz.bagalau.evaluation.kpi.KpiPlanView.StepView;
import kz.bagalau.evaluation.kpi.KpiPlanView.VersionView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.SmartCheck;
import kz.bagalau.methodology.term.Term;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/** Reads a plan for a page: its rows with their hints, its way, what the caller may do. */
@ApplicationScoped
class PlanReader {

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

    KpiPlanView view(KpiPlan plan) {
        KpiMethod method = law.of(plan);
        Servant servant = staff.of(plan.employee(), plan.period().lastDay());
        List<KpiPlan> versions = plans.versions(plan.employee(), plan.period()).stream()
                .filter(desk::mayRead)
                .toList();
        Set<Kind> asked = planning.asked(method);
        return new KpiPlanView(
                plan.id(),
                plan.version(),
                plan.number(),
                plan.state(),
                plan.period(),
                plan.standsFrom(),
                plan.edition(),
                method.name(),
                method.plan().form(),
                method.plan().by(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                new LawText(servant.unitName(), servant.unitNameRu(), null),
                name(plan.evaluator()),
                name(plan.approver()),
                plan.evaluator().equals(plan.approver()),
                law.verdict(servant, method, plan.period()),
                method.count(),
                plan.slices(method),
                rows(plan, method, versions),
                way(plan, method, asked),
                returned(plan, method),
                change(plan, method),
                versions.stream()
                        .map(each -> new VersionView(
                                each.id(), each.number(), each.state(), each.standsFrom(), each.equals(plan)))
                        .toList(),
                acts(plan, versions, asked),
                method.qualities(),
                method.aim(),
                method.change());
    }

    private String name(UUID person) {
        return staff.of(person, shared.today()).fullName();
    }

    private List<IndicatorView> rows(KpiPlan plan, KpiMethod method, List<KpiPlan> versions) {
        Optional<KpiPlan> before = plan.amends()
                .flatMap(id ->
                        versions.stream().filter(each -> each.id().equals(id)).findFirst());
        List<Period> slices = plan.slices(method);
        return plan.indicators().stream()
                .sorted(Comparator.comparingInt(KpiIndicator::number))
                .map(row -> new IndicatorView(
                        row.id(),
                        row.line(),
                        row.number(),
                        row.name(),
                        row.sourceKind(),
                        row.source(),
                        row.unit(),
                        row.measure(),
                        row.baseline(),
                        row.expectedResult(),
                        slices.stream().map(slice -> slice(plan, row, slice)).toList(),
                        SmartCheck.of(method, plan.period(), row.facts()),
                        before.map(earlier -> against(row, earlier, slices))))
                .toList();
    }

    private static SliceView slice(KpiPlan plan, KpiIndicator row, Period slice) {
        return new SliceView(
                slice,
                row.target(slice).flatMap(KpiTarget::planned),
                row.target(slice).flatMap(KpiTarget::term),
                plan.standsFrom().compareTo(slice) <= 0);
    }

    private static String against(KpiIndicator row, KpiPlan before, List<Period> slices) {
        return before.indicators().stream()
                .filter(earlier -> earlier.line().equals(row.line()))
                .findFirst()
                .map(earlier -> written(earlier, slices).equals(written(row, slices)) ? "same" : "changed")
                .orElse("added");
    }

    private static List<String> written(KpiIndicator row, List<Period> slices) {
        List<String> fields = new ArrayList<>();
        for (KpiField field : KpiField.values()) {
            if (field == KpiField.PLANNED || field == KpiField.TERM) {
                slices.forEach(slice -> fields.add(row.read(field, Optional.of(slice))));
            } else {
                fields.add(row.read(field, Optional.empty()));
            }
        }
        return fields;
    }

    private List<StepView> way(KpiPlan plan, KpiMethod method, Set<Kind> asked) {
        List<StepView> way = new ArrayList<>();
        List<KpiPlanStep> round = plan.round();
        for (Kind kind : Kind.values()) {
            boolean agreement = kind == Kind.AGREED_BY_HR || kind == Kind.AGREED_BY_PLANNING;
            boolean done = round.stream().anyMatch(step -> step.kind() == kind);
            if (kind == Kind.RETURNED || (agreement && !asked.contains(kind) && !done)) {
                continue;
            }
            Citation by = paragraph(kind, method);
            way.add(round.stream()
                    .filter(step -> step.kind() == kind)
                    .findFirst()
                    .map(step -> done(step, by))
                    .orElseGet(() -> ahead(plan, kind, by)));
        }
        return List.copyOf(way);
    }

    private static Citation paragraph(Kind kind, KpiMethod method) {
        return switch (kind) {
            case SET -> method.plan().setWithin().by();
            case PLACED ->
                method.plan().placedWithin().map(Term::by).orElse(method.plan().by());
            case AGREED_BY_PLANNING, AGREED_BY_HR, APPROVED, RETURNED ->
                method.plan().by();
        };
    }

    private static StepView done(KpiPlanStep step, Citation by) {
        return new StepView(
                step.kind(),
                by,
                "done",
                Optional.empty(),
                Optional.of(step.who()),
                Optional.of(step.at()),
                step.due(),
                step.late(),
                step.words());
    }

    private StepView ahead(KpiPlan plan, Kind kind, Citation by) {
        boolean now =
                switch (kind) {
                    case SET -> plan.state() == State.DRAFT;
                    case AGREED_BY_PLANNING, AGREED_BY_HR -> plan.state() == State.SET;
                    case APPROVED -> plan.state() == State.AGREED;
                    case PLACED -> plan.state() == State.APPROVED;
                    case RETURNED -> false;
                };
        Optional<String> expected =
                switch (kind) {
                    case SET -> Optional.of(name(law.setter(plan)));
                    case APPROVED -> Optional.of(name(plan.approver()));
                    case AGREED_BY_PLANNING, AGREED_BY_HR, PLACED, RETURNED -> Optional.empty();
                };
        Optional<LocalDate> due =
                switch (kind) {
                    case SET -> plan.dueToSet();
                    case PLACED -> law.placeDue(plan);
                    case AGREED_BY_PLANNING, AGREED_BY_HR, APPROVED, RETURNED -> Optional.empty();
                };
        boolean late = now && due.filter(day -> shared.today().isAfter(day)).isPresent();
        return new StepView(
                kind, by, now ? "now" : "ahead", expected, Optional.empty(), Optional.empty(), due, late, "");
    }

    private static List<StepView> returned(KpiPlan plan, KpiMethod method) {
        List<StepView> returned = new ArrayList<>();
        plan.steps().stream()
                .filter(step -> step.kind() == Kind.RETURNED)
                .forEach(step -> returned.add(0, done(step, method.plan().by())));
        return List.copyOf(returned);
    }

    private static Optional<ChangeView> change(KpiPlan plan, KpiMethod method) {
        return plan.ground()
                .map(ground -> new ChangeView(
                        method.change().by(),
                        ground,
                        plan.documentNumber().orElseThrow(),
                        plan.documentDate().orElseThrow()));
    }

    private Set<Act> acts(KpiPlan plan, List<KpiPlan> versions, Set<Kind> asked) {
        Set<Act> acts = EnumSet.noneOf(Act.class);
        boolean own = caller.optionalEmployee().filter(plan.employee()::equals).isPresent();
        boolean hr = caller.has(Role.COUNCIL_HR) && !own;
        boolean forPlanning = asked.contains(Kind.AGREED_BY_PLANNING) && planning.isCallers() && !own;
        boolean approver =
                caller.optionalEmployee().filter(plan.approver()::equals).isPresent();
        Set<Kind> done = EnumSet.noneOf(Kind.class);
        plan.round().forEach(step -> done.add(step.kind()));
        switch (plan.state()) {
            case DRAFT -> {
                add(acts, Act.WRITE, desk.mayWrite(plan));
                add(acts, Act.SET, desk.maySet(plan));
            }
            case SET -> {
                add(
                        acts,
                        Act.AGREE_AS_HR,
                        hr && asked.contains(Kind.AGREED_BY_HR) && !done.contains(Kind.AGREED_BY_HR));
                add(acts, Act.AGREE_AS_PLANNING, forPlanning && !done.contains(Kind.AGREED_BY_PLANNING));
                add(acts, Act.RETURN, hr || forPlanning || approver);
            }
            case AGREED -> {
                add(acts, Act.APPROVE, approver);
                add(acts, Act.RETURN, hr || forPlanning || approver);
            }
            case APPROVED -> {
                add(acts, Act.PLACE, hr);
                add(acts, Act.AMEND, latest(plan, versions) && desk.mayWrite(plan));
            }
            case PLACED -> add(acts, Act.AMEND, latest(plan, versions) && desk.mayWrite(plan));
        }
        return acts;
    }

    private static boolean latest(KpiPlan plan, List<KpiPlan> versions) {
        return versions.stream().noneMatch(other -> other.number() > plan.number());
    }

    private static void add(Set<Act> acts, Act act, boolean may) {
        if (may) {
            acts.add(act);
        }
    }
}
