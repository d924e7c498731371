package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 41: the evaluator describes the work and argues his mark; HR may write down what he said. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class DescribeWork {

    @Inject
    CaseDesk desk;

    /** Keeps the description; said again, the last words stand. */
    public void of(UUID calibration, String words) {
        CalibrationCase held = desk.holdAs(calibration, Part.EVALUATOR, Part.HR, Part.CHAIR);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.describe(rules, CaseDesk.words(words));
        desk.tell(held, CaseStep.DESCRIBE, before, rules.vote().by());
    }
}
