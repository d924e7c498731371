package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.EVALUATOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.sheet.Delegation;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 31 of the editions that have it: where the servants of corps B are more than the edition's number, persons
 * named by the evaluator evaluate too. They see the sheets given to them, and no others.
 */
@UseCase
@AllowedTo(EVALUATOR)
public class DelegateEvaluation {

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    Staff staff;

    @Inject
    Delegations delegations;

    @Inject
    Caller caller;

    @Inject
    Event<EvaluationDelegated> delegated;

    /** Names the person who evaluates this servant too. */
    public void of(UUID sheetId, UUID person) {
        RankingSheet sheet = sheets.hold(sheetId);
        SheetMethod method = law.of(sheet).method();
        Delegation rule = permitted(sheet, method);
        staff.of(person, law.today());
        delegated.fire(sheet.delegate(
                person, caller.employee(), rule.by(), method.evaluator().by()));
    }

    private Delegation permitted(RankingSheet sheet, SheetMethod method) {
        Delegation rule = method.delegation()
                .orElseThrow(() ->
                        new Refused(new DelegationNotAllowed(method.evaluator().by(), 0, Optional.empty())));
        UUID unit = staff.of(sheet.employee(), sheet.period().lastDay()).unit();
        int servants = delegations.counted(rule, unit, staff.on(law.today()));
        if (!rule.permitted(servants)) {
            throw new Refused(new DelegationNotAllowed(rule.by(), servants, Optional.of(rule.above())));
        }
        return rule;
    }
}
