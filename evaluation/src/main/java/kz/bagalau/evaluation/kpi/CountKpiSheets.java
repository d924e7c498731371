package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.EvaluationSchedule;
import kz.bagalau.evaluation.cycle.EvaluationSchedules;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.ObligationAdvanced;
import kz.bagalau.evaluation.cycle.ScheduleState;
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
    KpiLaw law;

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Event<ObligationAdvanced> advanced;

    void when(@Observes ActualsSent sent) {
        count(sent.sheet());
    }

    void when(@Observes ActualsRecalled recalled) {
        count(recalled.sheet());
    }

    void when(@Observes KpiSheetClosed closed) {
        count(closed.sheet());
    }

    private void count(UUID id) {
        KpiSheet sheet = sheets.get(id);
        count(law.of(sheet).method(), sheet.period());
    }

    void count(KpiMethod method, Period period) {
        Optional<EvaluationSchedule> approved =
                schedules.of(period).filter(schedule -> schedule.state() == ScheduleState.APPROVED);
        if (approved.isEmpty()) {
            return;
        }
        int all = sheets.count(period);
        method.preCalculation()
                .ifPresent(rule -> advanced.fire(new ObligationAdvanced(
                        rule.sentBefore().by(), period, Obligation.ACTUALS_SENT, sheets.countSent(period), all)));
        advanced.fire(new ObligationAdvanced(
                method.due().by(), period, Obligation.KPI_SHEETS_CLOSED, sheets.countClosed(period), all));
    }
}
