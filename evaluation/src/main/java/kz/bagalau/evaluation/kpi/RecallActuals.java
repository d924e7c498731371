package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR takes sent values back to correct them, while the sheet is open and with a reason that the evaluator reads (reading
 * R43). Marks given meanwhile stay to be seen; one that the corrected percentage does not permit hinders the closing.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class RecallActuals {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    KpiOpening opening;

    @Inject
    Event<ActualsRecalled> recalled;

    /**
     * Takes the values of one sheet back.
     *
     * @param seen the version of the sheet that HR saw
     */
    public void of(UUID sheetId, int seen, String reason) {
        KpiSheet sheet = sheets.hold(sheetId);
        KpiRules rules = law.of(sheet);
        recalled.fire(sheet.recall(seen, rules, KpiDesk.reason(reason)));
        opening.tell("kpiActualsRecalled", sheet, rules.preCalculationBy());
    }
}
