package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Nobody holds the post after this day. */
public record PostShut(UUID post, LocalDate lastDay) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return post.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("lastDay", lastDay);
    }
}
