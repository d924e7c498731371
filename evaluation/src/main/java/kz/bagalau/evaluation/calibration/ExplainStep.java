package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 12, 38-41: why the caller may not take a step now, for one that he sent though it is not offered to him: from
 * a window of before, or by hand. Nothing is done.
 */
@UseCase
@AllowedTo({COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE})
public class ExplainStep {

    @Inject
    CalibrationCases cases;

    @Inject
    CaseDesk desk;

    @Inject
    CaseReader reader;

    /** The refusal with its paragraph; empty when neither person nor state stands against the step. */
    public Optional<Refusal> of(UUID calibration, CaseStep step) {
        CalibrationCase asked = cases.get(calibration);
        Set<Part> parts = desk.parts(asked);
        if (parts.isEmpty()) {
            throw new Refused(new CalibrationRefusal.NoSuchCase());
        }
        return reader.turn(asked, parts).refusal(step, desk.rules(asked));
    }
}
