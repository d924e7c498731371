package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.cycle.Evaluators;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.methodology.kpi.PlanVerdict;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.CurrentCouncil;

/**
 * The rules of paragraphs 21-25 for plans: a plan is read by the edition in force on the first day of its assessed
 * period (R06), or on that of its first evaluated one where the year began without an edition.
 */
@RequestScoped
public class PlanLaw {

    @Inject
    Councils councils;

    @Inject
    SheetLaw shared;

    @Inject
    CurrentCouncil council;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    private final Map<CouncilId, List<Servant>> serving = new HashMap<>();
    private final Map<CouncilId, Map<UUID, UUID>> substitutes = new HashMap<>();

    /** The indicator method of this plan's edition. */
    public KpiMethod of(KpiPlan plan) {
        return method(shared.methodology(plan.edition()), plan.period());
    }

    /** The edition under which plans of the period in which this evaluated period lies are made. */
    public Edition editionFor(Period evaluated) {
        Council council = councils.current();
        Edition first = council.editionFor(evaluated);
        Period assessed = assessed(first, evaluated);
        return council.hasEditionFor(assessed) ? council.editionFor(assessed) : first;
    }

    /** The assessed period in which an evaluated one lies (R12). */
    public Period assessed(Edition edition, Period evaluated) {
        return method(edition, evaluated).plan().minimumRemaining().assessed(evaluated.firstDay());
    }

    /** The indicator method of an edition; refused where it has none. */
    public KpiMethod method(Edition edition, Period period) {
        return method(edition.methodology(), period);
    }

    private static KpiMethod method(Methodology methodology, Period period) {
        return methodology.kpi().orElseThrow(() -> new Refused(new KpiRefusal.KpiNotInForce(period)));
    }

    /** Whether indicators are set for the servant in the assessed period, and by when. */
    public PlanVerdict verdict(Servant servant, KpiMethod law, Period assessed) {
        return law.plan().verdict(servant.appointed(), assessed, shared.calendar());
    }

    /** Who sets his indicators today, himself or in another's stead (R48); empty when nobody fits the rule. */
    public Optional<Servant> evaluator(Servant servant, KpiMethod law) {
        return evaluators(law).of(servant);
    }

    /** Whose plan it is to set, also while somebody else performs his duties; empty when nobody fits the rule. */
    public Optional<Servant> evaluatorByOffice(Servant servant, KpiMethod law) {
        return evaluators(law).named(servant);
    }

    /** Who sets this plan today: its evaluator, or, while an order lasts, whom the edition names in his stead (R48). */
    public UUID setter(KpiPlan plan) {
        return serving().stream()
                .filter(one -> one.employee().equals(plan.employee()))
                .findFirst()
                .map(servant -> evaluators(of(plan)).acting(plan.evaluator(), servant))
                .orElse(plan.evaluator());
    }

    private Evaluators evaluators(KpiMethod law) {
        return new Evaluators(law.evaluator(), serving(), substitutes());
    }

    private Map<UUID, UUID> substitutes() {
        return substitutes.computeIfAbsent(council.id(), bound -> orders.substitutes(shared.today()));
    }

    /** Who approves: his higher head, else the evaluator, who then is the highest there is. */
    public UUID approver(Servant servant, Servant evaluator) {
        return serving().stream()
                .filter(one ->
                        servant.higherHead().filter(one.employee()::equals).isPresent())
                .filter(one -> !one.employee().equals(servant.employee()))
                .findFirst()
                .orElse(evaluator)
                .employee();
    }

    /** The first evaluated period that a servant's plan has: that of his appointment, and one that an edition governs. */
    public Period standsFrom(Servant servant, KpiMethod law, Period assessed) {
        Council council = councils.current();
        Period slice = Period.of(assessed.firstDay(), law.period());
        while (slice.next().lastDay().compareTo(assessed.lastDay()) <= 0
                && (slice.lastDay().isBefore(servant.appointed()) || !council.hasEditionFor(slice))) {
            slice = slice.next();
        }
        return slice;
    }

    /** The last day on which the approved plan is to be placed; empty: the edition has no such term (¶22). */
    public Optional<LocalDate> placeDue(KpiPlan plan) {
        return approvedOn(plan)
                .flatMap(day -> of(plan).plan().placedWithin().map(term -> term.end(day, shared.calendar())));
    }

    private Optional<LocalDate> approvedOn(KpiPlan plan) {
        return plan.round().stream()
                .filter(step -> step.kind() == KpiPlanStep.Kind.APPROVED)
                .map(step -> LocalDate.ofInstant(step.at(), shared.zone()))
                .reduce((earlier, later) -> later);
    }

    /** Who serves today. */
    public List<Servant> serving() {
        return serving.computeIfAbsent(council.id(), bound -> staff.on(shared.today()));
    }
}
