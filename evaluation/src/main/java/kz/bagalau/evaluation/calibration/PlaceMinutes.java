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

/** Paragraph 41: HR places the signed minutes in the system; from now on they are locked. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class PlaceMinutes {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    /** Places the minutes. */
    public void of(UUID calibration) {
        CalibrationCase held = desk.holdAsSecretary(calibration);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.place(rules, clock.instant());
        desk.tell(held, CaseStep.PLACE, before, rules.vote().by());
    }
}
