package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseFileView.StepLineView;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.audit.Opening;
import kz.bagalau.platform.audit.Openings;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraphs 13, 20: the file of a decided case is taken out, to be laid before the body that considers a complaint. Only
 * those who may know the result take it; that they did stands in the trail.
 */
@UseCase
@AllowedTo({COUNCIL_HR, OFFICIAL, EVALUATOR, EMPLOYEE})
public class ShowCaseFile {

    @Inject
    CalibrationCases cases;

    @Inject
    CaseDesk desk;

    @Inject
    Openings openings;

    /** The file; for everybody else, and before the last signature, there is none. */
    public CaseFileView of(UUID calibration) {
        CalibrationCase asked = cases.get(calibration);
        if (asked.signedAt().isEmpty()
                || !CaseReader.knowsProceedings(
                        asked, desk.parts(asked), desk.rules(asked).methodology())) {
            throw new Refused(new CalibrationRefusal.NoSuchCase());
        }
        return new CaseFileView(openings.of(asked.id().toString()).stream()
                .flatMap(line -> step(line).stream().map(step -> new StepLineView(line.at(), line.who(), step)))
                .toList());
    }

    private static Optional<String> step(Opening line) {
        return line.what().equals(SessionRequested.class.getSimpleName()) ? Optional.of("REQUEST") : line.step();
    }
}
