package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A unit bears another Kazakh name from a day on. */
public record UnitRenamed(UUID unit, String before, String after, LocalDate from) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return unit.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("before", before, "after", after, "from", from);
    }
}
