package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A secondment ends on this day. */
public record SecondmentEnded(UUID secondment, LocalDate lastDay) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return secondment.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("lastDay", lastDay);
    }
}
