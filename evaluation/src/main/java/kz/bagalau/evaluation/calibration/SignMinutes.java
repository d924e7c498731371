package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 41: a member signs the minutes; with the last signature the corrected mark counts. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class SignMinutes {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    @Inject
    SignedMinutes signed;

    /** Signs; signing again changes nothing. */
    public void of(UUID calibration) {
        CalibrationCase held = desk.holdAs(calibration, Part.MEMBER);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        if (!held.sign(rules, desk.me(), clock.instant())) {
            return;
        }
        desk.tell(held, CaseStep.SIGN, before, rules.vote().by());
        signed.complete(held, rules);
    }
}
