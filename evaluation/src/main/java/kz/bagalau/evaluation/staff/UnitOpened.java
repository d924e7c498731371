package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A unit was opened, under this Kazakh name. */
public record UnitOpened(UUID unit, String name, LocalDate from) implements Recorded {

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
        return Map.of("name", name, "from", from);
    }
}
