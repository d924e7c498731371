package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A substitution ends on this day. */
public record SubstitutionEnded(UUID substitution, LocalDate lastDay) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return substitution.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("lastDay", lastDay);
    }
}
