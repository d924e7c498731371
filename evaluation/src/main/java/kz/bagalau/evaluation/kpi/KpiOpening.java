package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.CycleRefusal;
import kz.bagalau.evaluation.kpi.KpiHeads.Head;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;

/** How a sheet comes to be, and how it comes to its evaluator (¶22, ¶27). */
@ApplicationScoped
class KpiOpening {

    @Inject
    KpiSheets sheets;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Inject
    Event<KpiSheetPrepared> prepared;

    @Inject
    Event<KpiSheetOpened> sent;

    /**
     * The sheet of somebody whom nothing hinders, made anew from the plan that stands; what is sent stays as it is.
     *
     * @param known his sheet of the period, if he has one already
     */
    KpiSheet prepare(Head head, Period period, EditionId edition, Optional<KpiSheet> known) {
        KpiPlan plan = head.plan().orElseThrow();
        Citation by = head.rules().preCalculationBy();
        Optional<KpiSheet> there = known.map(sheet -> sheets.hold(sheet.id()));
        if (there.filter(sheet -> sheet.sent() || sheet.closed() || sheet.plan().equals(plan.id()))
                .isPresent()) {
            return there.get();
        }
        KpiSheet sheet = there.orElseGet(() -> KpiSheet.prepare(
                period, edition, plan.id(), head.employee(), PlannedLine.of(plan, period), clock.instant()));
        if (there.isPresent()) {
            sheet.follow(plan.id(), PlannedLine.of(plan, period), by);
        } else {
            sheets.add(sheet);
        }
        prepared.fire(new KpiSheetPrepared(sheet.id(), sheet.employee(), period, plan.id(), by));
        return sheet;
    }

    /** The sheet goes to the evaluator whom the edition names; refused when nobody serves whom it names. */
    void open(KpiSheet sheet, Head head, EditionId edition) {
        outbox.post(opened(sheet, head, edition).stream().toList());
    }

    /** The same for one who posts the notices of many sheets together; none for a sheet that is with its evaluator. */
    Optional<Notice> opened(KpiSheet sheet, Head head, EditionId edition) {
        if (sheet.opened()) {
            return Optional.empty();
        }
        Citation by = head.rules().method().sending().by();
        UUID evaluator = head.evaluator()
                .map(Servant::employee)
                .orElseThrow(() -> new Refused(new CycleRefusal.EvaluatorMissing(
                        head.rules().method().evaluator().by(),
                        List.of(head.servant().fullName()))));
        sheet.open(edition, evaluator, head.rules().verdict().withoutPresence(), clock.instant());
        sent.fire(new KpiSheetOpened(sheet.id(), sheet.employee(), evaluator, sheet.period(), by));
        return notice("kpiSheetSent", sheet, by);
    }

    /** Tells the evaluator something about his sheet; a notice never carries a value or a mark. */
    void tell(String kind, KpiSheet sheet, Citation by) {
        outbox.post(notice(kind, sheet, by).stream().toList());
    }

    private static Optional<Notice> notice(String kind, KpiSheet sheet, Citation by) {
        return sheet.evaluator()
                .map(evaluator -> new Notice(
                        kind,
                        evaluator,
                        Optional.of(by),
                        Map.of("period", sheet.period().toString()),
                        "/kpi/sheet.xhtml?id=" + sheet.id()));
    }
}
