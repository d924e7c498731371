package kz.bagalau.evaluation.region;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** What had failed of a council is tried again. */
public record WorkRetried(UUID council, int works) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return council.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("works", works);
    }
}
