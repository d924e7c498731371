package kz.bagalau.evaluation.duty;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A person made a new calendar link, or revoked it. */
public record CalendarLinkChanged(UUID employee, boolean stands) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return employee.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("stands", String.valueOf(stands));
    }
}
