package kz.bagalau.evaluation.calibration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/**
 * A step was taken on the way of a case (paragraphs 12, 38-41). Never how somebody voted.
 */
public record CaseMoved(Citation by, UUID calibration, UUID sheet, CaseStep step, CaseState before, CaseState after)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return calibration.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("sheet", sheet.toString(), "step", step.name(), "before", before.name(), "after", after.name());
    }
}
