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

/** Paragraph 41: the votes are equal, and the edition lets the chair decide. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class BreakTie {

    @Inject
    CaseDesk desk;

    /** Decides.
     *
     * @param adopts whether the correction is adopted */
    public void of(UUID calibration, boolean adopts) {
        CalibrationCase held = desk.holdAs(calibration, Part.CHAIR);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.breakTie(rules, desk.me(), adopts);
        desk.tell(held, CaseStep.BREAK_TIE, before, rules.vote().by());
    }
}
