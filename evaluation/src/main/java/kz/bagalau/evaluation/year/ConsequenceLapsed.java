package kz.bagalau.evaluation.year;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** The ground for a decision fell away: the year was counted anew, or a corrected mark broke the row. */
public record ConsequenceLapsed(UUID consequence, UUID employee) implements Recorded {

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
        return Map.of("employee", employee.toString());
    }
}
