package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A person serves in another body, or has come from one, from a day on, by this order: no mark goes with it. */
public record SecondmentRecorded(
        UUID employee, Secondment.Direction direction, String body, String order, LocalDate from) implements Recorded {

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
        return Map.of("direction", direction.name(), "body", body, "order", order, "from", from);
    }
}
