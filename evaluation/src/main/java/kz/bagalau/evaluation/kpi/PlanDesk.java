package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Signature;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.SeenVersion;

/** What every use case on a plan does alike: who may see it, who writes in it, who signs, who is told. */
@ApplicationScoped
class PlanDesk {

    @Inject
    KpiPlans plans;

    @Inject
    PlanLaw law;

    @Inject
    PlanningUnit planning;

    @Inject
    Caller caller;

    @Inject
    SeenVersion seenVersion;

    @Inject
    Clock clock;

    @Inject
    Outbox outbox;

    @Inject
    Event<KpiPlanMoved> moved;

    @Inject
    Event<KpiPlanWritten> written;

    /** The plan, if the caller may see it; what he may not see is not there. */
    KpiPlan seen(UUID id) {
        KpiPlan plan = plans.get(id);
        requireReader(plan);
        return plan;
    }

    /** The plan to be written in, by its evaluator or by HR with him (¶22). */
    KpiPlan toWrite(UUID id) {
        KpiPlan plan = plans.holdToWrite(id);
        // whoever asks who acts today has the plan written down, and counted, before the sender's version is compared
        int version = plan.version();
        requireReader(plan);
        requireWriter(plan);
        seenVersion.require(version);
        return plan;
    }

    /** The plan of which an indicator goes into the council's library, by the same people, whatever its state. */
    KpiPlan toKeepFrom(UUID id) {
        KpiPlan plan = seen(id);
        requireWriter(plan);
        return plan;
    }

    /** The plan of which a further version is begun (¶25), by the same people. */
    KpiPlan toAmend(UUID id) {
        KpiPlan plan = plans.hold(id);
        requireReader(plan);
        requireWriter(plan);
        seenVersion.require(plan.version());
        return plan;
    }

    private void requireWriter(KpiPlan plan) {
        if (!mayWrite(plan)) {
            throw new Refused(new KpiRefusal.NotYourStep(law.of(plan).plan().by()));
        }
    }

    /** The evaluator, or HR with him; nobody writes his own plan. */
    boolean mayWrite(KpiPlan plan) {
        boolean own = caller.optionalEmployee().filter(plan.employee()::equals).isPresent();
        return !own && (maySet(plan) || caller.has(Role.COUNCIL_HR));
    }

    /** The plan for a step of its way. */
    KpiPlan toSign(UUID id) {
        KpiPlan plan = plans.hold(id);
        requireReader(plan);
        seenVersion.require(plan.version());
        return plan;
    }

    private void requireReader(KpiPlan plan) {
        if (!mayRead(plan)) {
            throw new Refused(new KpiRefusal.NoSuchPlan());
        }
    }

    /** The servant himself once it is set, who sets, who approves, HR; the planning unit what was put before it. */
    boolean mayRead(KpiPlan plan) {
        Optional<UUID> me = caller.optionalEmployee();
        boolean own = me.filter(plan.employee()::equals).isPresent();
        if (own) {
            return !plan.steps().isEmpty();
        }
        return caller.has(Role.COUNCIL_HR)
                || maySet(plan)
                || me.filter(plan.evaluator()::equals).isPresent()
                || me.filter(plan.approver()::equals).isPresent()
                || (!plan.steps().isEmpty() && planning.isCallers(law.of(plan)));
    }

    /** The evaluator, or whoever acts in his stead today. */
    boolean maySet(KpiPlan plan) {
        return caller.optionalEmployee().filter(law.setter(plan)::equals).isPresent();
    }

    /** The caller's signature. Whoever is not in the staff signs by his number in the sign-in service. */
    Signature signature() {
        return new Signature(
                caller.optionalEmployee().orElseGet(caller::subject),
                caller.name(),
                clock.instant(),
                LocalDate.now(clock));
    }

    void moved(KpiPlan plan, Kind kind, Citation by, String words) {
        moved.fire(new KpiPlanMoved(by, plan.id(), plan.employee(), plan.period(), plan.number(), kind, words));
    }

    void written(KpiPlan plan, UUID line, String what, String before, String after) {
        written.fire(new KpiPlanWritten(law.of(plan).plan().by(), plan.id(), line, what, before, after));
    }

    /** Tells somebody that it is his turn, or that the plan stands. */
    void tell(String kind, UUID whom, KpiPlan plan, Citation by) {
        outbox.post(new Notice(
                kind,
                whom,
                Optional.of(by),
                Map.of("period", plan.period().toString()),
                "/kpi/plan.xhtml?id=" + plan.id()));
    }
}
