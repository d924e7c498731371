package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 22, last part: HR sends all actual values to the evaluator in one act, before their term or late with a reason. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class SendActuals {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    PlanningUnit planning;

    @Inject
    KpiOpening opening;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ActualsSent> sent;

    /**
     * Sends the values of one sheet.
     *
     * @param seen the version of the sheet that HR saw
     * @param lateReason why the term was missed; blank in time
     */
    public void of(UUID sheetId, int seen, String lateReason) {
        KpiSheet sheet = sheets.hold(sheetId);
        KpiRules rules = law.of(sheet);
        boolean asked = rules.asksPlanning() && planning.unit().isPresent();
        sent.fire(sheet.send(seen, asked, rules, KpiDesk.reason(lateReason), caller.name(), clock.instant()));
        opening.tell("kpiActualsSent", sheet, rules.preCalculationBy());
    }
}
