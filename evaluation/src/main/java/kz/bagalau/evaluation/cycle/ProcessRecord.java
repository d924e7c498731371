package kz.bagalau.evaluation.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;

/** Writes the facts of the process as the work goes on, in the transaction of whoever did it. */
@ApplicationScoped
public class ProcessRecord {

    @Inject
    EvaluationSchedules schedules;

    @Inject
    Obligations obligations;

    @Inject
    Clock clock;

    void onBuilt(@Observes ScheduleBuilt event) {
        write(event.by(), event.period(), Obligation.SCHEDULE_APPROVED, 0, 1);
    }

    /**
     * From now on each obligation has its day, so the region sees what is overdue even if nobody begins it. Whether
     * sheets of indicators are owed depends on people and plans; who knows them counts them himself.
     */
    void onApproved(@Observes ScheduleApproved event) {
        write(event.by(), event.period(), Obligation.SCHEDULE_APPROVED, 1, 1);
        schedules.of(event.period()).orElseThrow().duties().forEach(duty -> Timetable.obligationOf(duty.key())
                .filter(kind -> !kind.ofIndicators())
                .ifPresent(kind -> write(duty.by().get(0), event.period(), kind, 0, 0)));
    }

    void onAdvanced(@Observes ObligationAdvanced event) {
        write(event.by(), event.period(), event.kind(), event.done(), event.total());
    }

    private void write(Citation by, Period period, Obligation kind, int done, int total) {
        boolean finished = total > 0 && done == total;
        obligations.record(new Obligations.Fact(
                period,
                kind,
                by,
                due(period, kind),
                done,
                total,
                finished ? Optional.of(LocalDate.now(clock)) : Optional.empty()));
    }

    /** The last day in the schedule; paragraph 10 names none for the schedule itself: its first duty sets it (reading R32). */
    private LocalDate due(Period period, Obligation kind) {
        var schedule = schedules.of(period).orElseThrow();
        return switch (kind) {
            case SCHEDULE_APPROVED -> schedule.firstDue();
            case HEAD_NOTIFIED -> schedule.due(Timetable.HEAD_NOTICE);
            case STAFF_NOTIFIED -> schedule.due(Timetable.STAFF_NOTICE);
            case SHEETS_CLOSED -> schedule.due(Timetable.SHEETS);
            case ACTUALS_SENT -> schedule.due(Timetable.PRE_CALCULATION);
            case KPI_SHEETS_CLOSED -> schedule.due(Timetable.KPI_SHEETS);
            case ACQUAINTED -> schedule.due(Timetable.ACQUAINTANCE);
        };
    }
}
