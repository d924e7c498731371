package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.evaluation.cycle.EvaluationSchedule;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.ObligationAdvanced;
import kz.bagalau.evaluation.cycle.ScheduleApproved;
import kz.bagalau.evaluation.cycle.ScheduleState;
import kz.bagalau.evaluation.kpi.KpiHeads.Head;
import kz.bagalau.evaluation.kpi.KpiSheets.Counted;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.KpiMethod;

/**
 * Tells the process how many sheets have their values and how many are closed (¶4, ¶22): counts, and nothing about any
 * person. Before the period has an approved schedule nobody waits for these counts.
 */
@ApplicationScoped
class CountKpiSheets {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiHeads heads;

    @Inject
    KpiLaw law;

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Event<ObligationAdvanced> advanced;

    /** From now on the region sees what is owed, even if nobody begins it. */
    void when(@Observes ScheduleApproved approved) {
        count(approved.period());
    }

    void when(@Observes ActualsSent sent) {
        count(sent.period());
    }

    void when(@Observes ActualsRecalled recalled) {
        count(recalled.period());
    }

    void when(@Observes KpiSheetClosed closed) {
        count(closed.period());
    }

    void count(Period period) {
        schedules
                .of(period)
                .filter(schedule -> schedule.state() == ScheduleState.APPROVED)
                .map(EvaluationSchedule::edition)
                .ifPresent(edition -> count(edition, period, heads.of(edition, period)));
    }

    /** The same for one who has found out who is evaluated by indicators under the edition of the approved schedule. */
    void count(EditionId edition, Period period, List<Head> everybody) {
        law.method(edition, period).ifPresent(method -> count(method, period, everybody));
    }

    /** A council that owes no sheet of indicators in the period owes nothing here. */
    private void count(KpiMethod method, Period period, List<Head> everybody) {
        Counted counted = sheets.counted(period);
        int all = Math.max(counted.all(), heads.owed(everybody, period));
        if (all == 0) {
            return;
        }
        method.preCalculation()
                .ifPresent(rule -> advanced.fire(new ObligationAdvanced(
                        rule.sentBefore().by(), period, Obligation.ACTUALS_SENT, counted.sent(), all)));
        advanced.fire(
                new ObligationAdvanced(method.due().by(), period, Obligation.KPI_SHEETS_CLOSED, counted.closed(), all));
    }
}
