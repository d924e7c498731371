package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A person is in a post from a day on, by this order. */
public record EmployeeAppointed(UUID employee, UUID post, LocalDate from, String order) implements Recorded {

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
        return Map.of("post", post, "from", from, "order", order);
    }
}
