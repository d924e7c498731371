package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.kpi.ActualsView.ActsView;
import kz.bagalau.evaluation.kpi.ActualsView.AgreedView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 22: the actual values of a sheet with their documents, for HR; for the planning unit until they are sent; for
 * the servant and his evaluator from then on. Never a mark.
 */
@UseCase
@AllowedTo({COUNCIL_HR, EVALUATOR, OFFICIAL, EMPLOYEE})
public class ShowActuals {

    @Inject
    KpiDesk desk;

    @Inject
    KpiReader reader;

    @Inject
    KpiLaw law;

    @Inject
    SheetLaw today;

    @Inject
    Staff staff;

    @Inject
    Caller caller;

    /** The values of one sheet. */
    public ActualsView of(UUID sheetId) {
        KpiSheet sheet = desk.withActuals(sheetId);
        KpiRules rules = law.of(sheet);
        Servant servant = staff.of(sheet.employee(), sheet.period().lastDay());
        return new ActualsView(
                sheet.id(),
                sheet.version(),
                caller.optionalEmployee().filter(sheet.employee()::equals).isPresent(),
                sheet.period(),
                sheet.employee(),
                servant.fullName(),
                servant.shortName(),
                KpiHeads.post(servant),
                sheet.edition(),
                sheet.state(),
                KpiReader.why(rules),
                sheet.evaluator().map(each -> staff.of(each, today.today()).shortName()),
                rules.preCalculationBy(),
                rules.method().realisation(),
                rules.preCalculation(),
                rules.preCalculation().map(term -> today.daysLeft(term.date())).orElse(0),
                KpiReader.sent(sheet, rules),
                sheet.recalledFor(),
                desk.planningAsked(sheet),
                sheet.agreedAt().map(at -> new AgreedView(sheet.agreedBy().orElseThrow(), at)),
                reader.actuals(sheet),
                acts(sheet));
    }

    private ActsView acts(KpiSheet sheet) {
        boolean hr = caller.has(Role.COUNCIL_HR);
        boolean open = !sheet.sent() && !sheet.closed();
        boolean agree = open
                && desk.planningAsked(sheet)
                && desk.speaksForPlanning(sheet)
                && sheet.agreedAt().isEmpty();
        return new ActsView(hr && open, agree, hr && open, hr && sheet.sent() && !sheet.closed());
    }
}
