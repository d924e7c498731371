package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.NoSuchSheet;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/**
 * Who may see what of a sheet of indicators (¶20, reading R14). The actual values and their documents: HR; the servant
 * and his evaluator once they are sent; the planning unit until then. Marks: the evaluator of this very sheet while it is
 * open, and after that whoever may know the result. A regional administrator and another council never come here.
 */
@ApplicationScoped
class KpiDesk {

    private static final int LONGEST_REASON = 2000;

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    PlanningUnit planning;

    @Inject
    Caller caller;

    /** The sheet, if the caller may see its actual values; what he may not see is not there. */
    KpiSheet withActuals(UUID id) {
        KpiSheet sheet = sheets.get(id);
        if (!maySeeActuals(sheet)) {
            throw new Refused(new NoSuchSheet());
        }
        return sheet;
    }

    /** The sheet for its evaluator; for everybody else there is none. */
    KpiSheet ofEvaluator(UUID id) {
        KpiSheet sheet = sheets.get(id);
        if (me().filter(sheet::isEvaluatedBy).isEmpty()) {
            throw new Refused(new NoSuchSheet());
        }
        return sheet;
    }

    boolean maySeeActuals(KpiSheet sheet) {
        return maySeeActuals(sheet, me(), caller.has(Role.COUNCIL_HR), !sheet.sent() && speaksForPlanning(sheet));
    }

    static boolean maySeeActuals(KpiSheet sheet, Optional<UUID> person, boolean hr, boolean planning) {
        if (hr) {
            return true;
        }
        boolean own = person.filter(sheet.employee()::equals).isPresent();
        if (sheet.sent()) {
            return own || person.filter(sheet::isEvaluatedBy).isPresent();
        }
        return planning && !own;
    }

    /** Whether the caller agrees the values of this sheet for the planning unit. */
    boolean speaksForPlanning(KpiSheet sheet) {
        return me().filter(person -> !person.equals(sheet.employee())).isPresent()
                && law.of(sheet).asksPlanning()
                && planning.isCallers();
    }

    /** Whether the council has a planning unit whose agreement the sheet's edition asks for. */
    boolean planningAsked(KpiSheet sheet) {
        return law.of(sheet).asksPlanning() && planning.unit().isPresent();
    }

    private Optional<UUID> me() {
        return caller.optionalEmployee();
    }

    /** Words that somebody gives as his reason or ground; blank when there are none. */
    static String reason(String typed) {
        return Typed.text(typed, LONGEST_REASON);
    }
}
