package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 20, 38-41: one case for those who have a part in it, each as far as he may know it. */
@UseCase
@AllowedTo({COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE})
public class ShowCase {

    @Inject
    CalibrationCases cases;

    @Inject
    CaseDesk desk;

    @Inject
    CaseReader reader;

    /** The case; for everybody else there is none. */
    public CaseView by(UUID calibration) {
        CalibrationCase asked = cases.get(calibration);
        Set<Part> parts = desk.parts(asked);
        if (parts.isEmpty()) {
            throw new Refused(new CalibrationRefusal.NoSuchCase());
        }
        return reader.view(asked, parts);
    }
}
