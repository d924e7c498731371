package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.EMPLOYEE;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 12: the servant takes his request back. */
@UseCase
@AllowedTo(EMPLOYEE)
public class WithdrawRequest {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    @Inject
    CaseNotices notices;

    /** Takes the request back, until the session is opened. */
    public void of(UUID calibration) {
        CalibrationCase held = desk.holdAs(calibration, Part.SERVANT);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.withdraw(rules, clock.instant());
        desk.tell(held, CaseStep.WITHDRAW, before, rules.methodology().request().by());
        notices.withdrawn(held, rules.methodology().request().by());
    }
}
