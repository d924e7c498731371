package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * A member will not sign the minutes: HR or the chair records it with his reason, and the correction is held up no longer.
 * Paragraphs 39-41 say nothing of it (R57).
 */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class RecordDeclinedSignature {

    @Inject
    CaseDesk desk;

    @Inject
    SignedMinutes signed;

    /** Records it of somebody else; with the last of those who were present the minutes are signed. */
    public void of(UUID calibration, UUID member, String reason) {
        CalibrationCase held = desk.holdAsSecretary(calibration);
        CalibrationRules rules = desk.rules(held);
        if (desk.me().equals(member)) {
            throw new Refused(new CalibrationRefusal.StepOfAnother(
                    rules.calibration().organiser().by()));
        }
        CaseState before = held.state();
        held.declineToSign(rules, member, CaseDesk.words(reason), desk.signer());
        desk.tell(held, CaseStep.RECORD_DECLINED, before, rules.vote().by());
        signed.complete(held, rules);
    }
}
