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

/** Paragraph 41: the vote is closed and counted; only now anybody learns its tally. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class CloseVote {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    /** Closes the vote that runs. */
    public void of(UUID calibration) {
        CalibrationCase held = desk.holdAsSecretary(calibration);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.closeVote(rules, clock.instant());
        desk.tell(held, CaseStep.CLOSE_VOTE, before, rules.vote().by());
    }
}
