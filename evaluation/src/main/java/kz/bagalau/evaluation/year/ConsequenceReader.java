package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.year.ConsequencesView.ConsequenceLine;
import kz.bagalau.evaluation.year.YearMarkView.DecisionLine;
import kz.bagalau.methodology.LawText;

/** Reads a case of the official's list as a line. */
@ApplicationScoped
class ConsequenceReader {

    @Inject
    ConsequenceLaw rules;

    @Inject
    SheetLaw law;

    @Inject
    Staff staff;

    /** The line of a case. */
    ConsequenceLine of(Consequence one) {
        Servant servant = staff.of(one.employee(), law.today());
        return new ConsequenceLine(
                one.id(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                one.ground().name(),
                one.period(),
                rules.by(one),
                one.state().name(),
                one.openedAt(),
                one.decision()
                        .map(made ->
                                new DecisionLine(made.measure().name(), made.number(), made.date(), made.reason())));
    }
}
