package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.Evaluators;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.PlanVerdict;

/** Who is evaluated by indicators in a period, by whom, from which plan, and if not, why not (¶5, ¶6, ¶21, ¶22). */
@ApplicationScoped
class KpiHeads {

    @Inject
    KpiPlans plans;

    @Inject
    KpiLaw law;

    @Inject
    SheetLaw today;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    /**
     * One of them.
     *
     * @param evaluator who marks, when somebody whom the edition names serves now, or stands in for him
     * @param plan the plan that stands for him in the period
     */
    record Head(Servant servant, KpiRules rules, Optional<Servant> evaluator, Optional<KpiPlan> plan) {

        UUID employee() {
            return servant.employee();
        }
    }

    /**
     * Why somebody has no sheet: the words stand under {@code kpi.without.} and the key, those of the law's verdicts
     * under {@code eligibility.} and {@code kpi.verdict.}
     *
     * @param owed whether a sheet is owed all the same, and what stands in the way is to be mended
     */
    record Obstacle(Citation by, String words, List<Object> args, boolean owed) {}

    /** Everybody whom the method is for; nobody where the edition has none of this period's length. */
    List<Head> of(EditionId edition, Period period) {
        return law.method(edition, period)
                .map(method -> of(edition, period, method))
                .orElse(List.of());
    }

    private List<Head> of(EditionId edition, Period period, KpiMethod method) {
        Evaluators evaluators =
                new Evaluators(method.evaluator(), staff.on(today.today()), orders.substitutes(today.today()));
        Map<UUID, KpiPlan> standing = plans.standing(period);
        return staff.during(period.firstDay(), period.lastDay()).stream()
                .filter(Servant::bCorps)
                .filter(servant -> method.covers(servant.category()))
                .map(servant -> new Head(
                        servant,
                        law.of(edition, period, servant),
                        evaluators.of(servant),
                        Optional.ofNullable(standing.get(servant.employee()))))
                .toList();
    }

    /** What stands in the way of a sheet; empty when nothing does. */
    Optional<Obstacle> obstacle(Head head, Period period) {
        var verdict = head.rules().verdict();
        if (!verdict.evaluated()) {
            return Optional.of(new Obstacle(verdict.by(), "eligibility." + verdict.reasonKey(), verdict.args(), false));
        }
        return head.plan()
                .map(plan -> unplanned(head, plan, period))
                .orElseGet(() -> Optional.of(noPlan(head, period)));
    }

    /** Nobody is passed over in silence: either the law sets no indicators for him, or they are owed (R40, R41). */
    private Obstacle noPlan(Head head, Period period) {
        KpiMethod method = head.rules().method();
        Period assessed = method.plan().minimumRemaining().assessed(period.firstDay());
        PlanVerdict verdict = method.plan().verdict(head.servant().appointed(), assessed, today.calendar());
        return verdict.planned()
                ? new Obstacle(method.plan().by(), "kpi.without.noPlan", List.of(assessed), true)
                : new Obstacle(verdict.by(), verdict.key(), verdict.args(), false);
    }

    private static Optional<Obstacle> unplanned(Head head, KpiPlan plan, Period period) {
        KpiMethod method = head.rules().method();
        List<PlannedLine> lines = PlannedLine.of(plan, period);
        try {
            lines.forEach(line -> method.realisation().requirePlanned(line.measure(), line.planned()));
        } catch (Refused refused) {
            return Optional.of(new Obstacle(method.realisation().by(), "kpi.without.planRefused", List.of(), true));
        }
        return lines.stream().anyMatch(line -> method.realisation().marks(line.measure(), line.planned()))
                ? Optional.empty()
                : Optional.of(
                        new Obstacle(method.realisation().by(), "kpi.without.nothingPlanned", List.of(period), false));
    }

    /** Of how many of these people the edition asks a sheet in the period, be it there or not. */
    int owed(List<Head> all, Period period) {
        return (int) all.stream()
                .map(head -> obstacle(head, period))
                .filter(obstacle -> obstacle.map(Obstacle::owed).orElse(true))
                .count();
    }

    static LawText post(Servant servant) {
        return new LawText(servant.postTitleKk(), servant.postTitleRu(), null);
    }
}
