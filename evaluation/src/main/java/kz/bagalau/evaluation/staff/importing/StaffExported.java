package kz.bagalau.evaluation.staff.importing;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** The list of the staff was taken out of the portal: how many people, in which shape. */
public record StaffExported(StaffFormat format, int people) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return "staff";
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("format", format.name(), "people", people);
    }
}
