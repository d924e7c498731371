package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Somebody performs the duties of an evaluator on these days, by this order. */
public record SubstitutionRecorded(UUID evaluator, UUID substitute, String order, LocalDate from, LocalDate until)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return evaluator.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("substitute", substitute, "order", order, "from", from, "until", until);
    }
}
