package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 39-41: HR or the chair opens the session with the members who are there; the quorum is counted now and stands. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class OpenSession {

    @Inject
    CaseDesk desk;

    /** Opens the session with these people present. */
    public void of(UUID calibration, Collection<UUID> present) {
        CalibrationCase held = desk.holdAsSecretary(calibration);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        held.open(rules, Set.copyOf(present), desk.signer());
        desk.tell(held, CaseStep.OPEN, before, rules.calibration().holding().by());
    }
}
