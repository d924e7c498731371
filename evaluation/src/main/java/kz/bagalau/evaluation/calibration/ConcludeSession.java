package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 41: the session ends with the ground of its decision, and its minutes are written. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class ConcludeSession {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    @Inject
    CaseNotices notices;

    @Inject
    CalibrationCases cases;

    /** Ends the session; every member who was present is asked to sign. */
    public void of(UUID calibration, String ground) {
        CalibrationCase held = desk.holdAsSecretary(calibration);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.conclude(rules, cases.nextNumber(), CaseDesk.words(ground), clock.instant());
        desk.tell(held, CaseStep.CONCLUDE, before, rules.vote().by());
        notices.toSign(held, rules.vote().by());
    }
}
