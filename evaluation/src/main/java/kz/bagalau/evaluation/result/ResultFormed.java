package kz.bagalau.evaluation.result;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 7: a closed sheet gave its mean and grade. */
public record ResultFormed(UUID result, UUID employee, String mean, String grade, Citation by) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return result.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("employee", employee.toString(), "mean", mean, "grade", grade);
    }
}
