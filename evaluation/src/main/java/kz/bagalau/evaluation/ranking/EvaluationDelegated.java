package kz.bagalau.evaluation.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 31: the evaluator named another person who evaluates this servant too. */
public record EvaluationDelegated(UUID sheet, UUID employee, UUID from, UUID to, Citation by) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return sheet.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("employee", employee.toString(), "from", from.toString(), "to", to.toString());
    }
}
