package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.Evaluators;
import kz.bagalau.evaluation.sheet.NotYourSheet;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;

/**
 * Who writes and who reads the notes on a servant (¶17, ¶18, ¶20): his evaluator and he himself write; both read, and HR
 * reads. The evaluator is the one of the period's sheet, or, while there is none, the one whom the edition names now.
 */
@ApplicationScoped
class NoteDesk {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    SheetLaw today;

    @Inject
    Staff staff;

    @Inject
    StaffOrders orders;

    @Inject
    Caller caller;

    /**
     * What the caller is to the notes.
     *
     * @param own whether they are on himself
     * @param evaluator whether he evaluates the servant
     */
    record Standing(Servant servant, Methodology methodology, boolean own, boolean evaluator) {

        boolean writes() {
            return own || evaluator;
        }

        /** The paragraph of the indicators that are watched; what ¶17 and ¶18 leave to people has no rule of its own. */
        Citation by() {
            return methodology.kpi().orElseThrow().by();
        }
    }

    /** The caller's standing; refused for everybody outside paragraph 20. */
    Standing reader(UUID employee, Period period) {
        Standing standing = standing(employee, period);
        if (!standing.writes() && !caller.has(Role.COUNCIL_HR)) {
            throw new Refused(
                    new NotYourSheet(standing.methodology().confidential().by()));
        }
        return standing;
    }

    /** The standing of one who writes. */
    Standing writer(UUID employee, Period period) {
        Standing standing = standing(employee, period);
        if (!standing.writes()) {
            throw new Refused(
                    new NotYourSheet(standing.methodology().confidential().by()));
        }
        return standing;
    }

    private Standing standing(UUID employee, Period period) {
        EditionId edition = law.edition(period).orElseThrow(() -> new Refused(new KpiRefusal.KpiNotInForce(period)));
        var method = law.method(edition, period).orElseThrow(() -> new Refused(new KpiRefusal.KpiNotInForce(period)));
        Methodology methodology = today.methodology(edition);
        Servant servant = staff.of(employee, period.lastDay());
        Optional<UUID> me = caller.optionalEmployee();
        Optional<UUID> evaluator = sheets.of(employee, period)
                .flatMap(KpiSheet::evaluator)
                .or(() -> new Evaluators(method.evaluator(), staff.on(today.today()), orders.substitutes(today.today()))
                        .of(servant)
                        .map(Servant::employee));
        if (!method.covers(servant.category())) {
            throw new Refused(new NotYourSheet(methodology.confidential().by()));
        }
        return new Standing(
                servant, methodology, me.filter(employee::equals).isPresent(), me.isPresent() && me.equals(evaluator));
    }
}
