package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 22: somebody of the unit that co-ordinates strategic planning agrees, by name, the actual values he has seen.
 * Who may is a row of the staff, not a role; nobody agrees his own.
 */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class AgreeActuals {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    PlanningUnit planning;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<ActualsAgreed> agreed;

    /**
     * Agrees the values of one sheet.
     *
     * @param seen the version of the sheet that was seen; a value changed since then is agreed anew
     */
    public void of(UUID sheetId, int seen) {
        KpiSheet sheet = sheets.hold(sheetId);
        KpiRules rules = law.of(sheet);
        boolean own = caller.employee().equals(sheet.employee());
        if (own || !rules.asksPlanning() || !planning.isCallers()) {
            throw new Refused(new KpiSheetRefusal.NotPlanningUnit(rules.preCalculationBy()));
        }
        agreed.fire(sheet.agree(seen, rules, caller.name(), clock.instant()));
    }
}
