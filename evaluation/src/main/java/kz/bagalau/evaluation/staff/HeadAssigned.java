package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A person has a new head from a day. */
public record HeadAssigned(UUID employee, HeadKind kind, UUID head, LocalDate from) implements Recorded {

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
        return Map.of("kind", kind.name(), "head", head, "from", from);
    }
}
