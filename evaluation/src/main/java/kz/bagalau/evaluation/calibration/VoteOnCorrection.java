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

/** Paragraph 41: a member who was present gives his one vote. Nobody is told how, and the trail does not know. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class VoteOnCorrection {

    @Inject
    CaseDesk desk;

    /** Votes in the vote that runs; the same vote once more changes nothing, another one is refused. */
    public void of(UUID calibration, CastVote.Choice choice) {
        CalibrationCase held = desk.holdAs(calibration, Part.MEMBER);
        CalibrationRules rules = desk.rules(held);
        if (held.vote(rules, desk.me(), choice)) {
            desk.tell(held, CaseStep.VOTE, held.state(), rules.vote().by());
        }
    }
}
