package kz.bagalau.evaluation.year;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 8, Decree 152: there is a ground for a decision of the appointing official. */
public record ConsequenceOpened(UUID consequence, UUID employee, Consequence.Ground ground, Period period)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return consequence.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("employee", employee.toString(), "ground", ground.name(), "period", period.toString());
    }
}
