package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.evaluation.calibration.CaseView.TermView;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * What is to be done about disagreements (paragraphs 38-41): the official decides and appoints, HR holds the session and
 * places its minutes, members vote and sign, each within the term of the edition.
 */
@UseCase
@AllowedTo({COUNCIL_HR, EVALUATOR, OFFICIAL, EMPLOYEE})
public class ShowCalibrationDuties {

    @Inject
    CalibrationCases cases;

    @Inject
    CaseDesk desk;

    @Inject
    CaseReader reader;

    @Inject
    SheetLaw law;

    /** The caller's own duties. */
    public List<DutyView> mine() {
        return cases.all().stream()
                .filter(each -> each.state().open())
                .flatMap(each -> duty(each).stream())
                .toList();
    }

    private Optional<DutyView> duty(CalibrationCase each) {
        CalibrationRules rules = desk.rules(each);
        Set<CaseStep> may = reader.may(each, desk.parts(each));
        return key(each, may)
                .map(key -> view(key, each, reader.term(each, rules).orElseGet(() -> signing(each, rules))));
    }

    /** The minutes are part of the session's own term: the text gives the signatures none of their own. */
    private TermView signing(CalibrationCase each, CalibrationRules rules) {
        LocalDate due = rules.holdUntil(each.requestedOn());
        Citation by = rules.vote().by();
        return new TermView(by, due, law.daysLeft(due));
    }

    private static Optional<String> key(CalibrationCase each, Set<CaseStep> may) {
        if (may.contains(CaseStep.CONVENE)) {
            return Optional.of("calibrationConvene");
        }
        if (may.contains(CaseStep.VOTE)) {
            return Optional.of("calibrationVote");
        }
        if (may.contains(CaseStep.SIGN)) {
            return Optional.of("calibrationSign");
        }
        if (may.contains(CaseStep.PLACE)) {
            return Optional.of("calibrationPlace");
        }
        if (may.contains(CaseStep.OPEN)) {
            return Optional.of("calibrationHold");
        }
        return each.state() == CaseState.IN_SESSION && !may.isEmpty()
                ? Optional.of("calibrationSession")
                : Optional.empty();
    }

    private static DutyView view(String key, CalibrationCase each, TermView term) {
        return new DutyView(
                key,
                List.of(each.period()),
                term.by(),
                term.due(),
                term.workingDaysLeft(),
                "/calibration/case.xhtml?id=" + each.id());
    }
}
