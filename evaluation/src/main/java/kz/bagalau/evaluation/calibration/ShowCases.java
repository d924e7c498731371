package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import kz.bagalau.evaluation.calibration.CasesView.RowView;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.LawText;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 12, 38-41: the cases in which the caller has a part. */
@UseCase
@AllowedTo({COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE})
public class ShowCases {

    @Inject
    CalibrationCases cases;

    @Inject
    CaseDesk desk;

    @Inject
    CaseReader reader;

    @Inject
    Staff staff;

    /** The caller's cases, the latest first. */
    public CasesView mine() {
        return new CasesView(cases.all().stream()
                .filter(each -> !desk.parts(each).isEmpty())
                .map(this::row)
                .toList());
    }

    private RowView row(CalibrationCase each) {
        Servant servant = staff.of(each.employee(), each.period().lastDay());
        Set<CaseDesk.Part> parts = desk.parts(each);
        Set<CaseStep> asked = EnumSet.noneOf(CaseStep.class);
        asked.addAll(reader.may(each, parts));
        asked.removeAll(Set.of(CaseStep.WITHDRAW, CaseStep.RECORD_DECLINED));
        return new RowView(
                each.id(),
                servant.fullName(),
                new LawText(servant.postTitleKk(), servant.postTitleRu(), null),
                each.period(),
                each.requestedAt(),
                each.state(),
                reader.term(each, desk.rules(each)),
                parts.contains(CaseDesk.Part.SERVANT),
                !asked.isEmpty());
    }
}
