package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 41: a proposed correction is put to the vote. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class PutToVote {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    /** Puts the mark that a member proposed to the vote. */
    public void of(UUID calibration, BigDecimal mark) {
        CalibrationCase held = desk.holdAsSecretary(calibration);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.putToVote(rules, mark, clock.instant());
        desk.tell(held, CaseStep.PUT_TO_VOTE, before, rules.vote().by());
    }
}
