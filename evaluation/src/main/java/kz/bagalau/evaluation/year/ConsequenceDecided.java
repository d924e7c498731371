package kz.bagalau.evaluation.year;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 8, Decree 152: the appointing official recorded his decision and its document. */
public record ConsequenceDecided(UUID consequence, UUID employee, Decision decision, Citation by) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return consequence.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of(
                "employee", employee.toString(),
                "measure", decision.measure().name(),
                "number", decision.number(),
                "date", decision.date().toString(),
                "reason", decision.reason());
    }
}
