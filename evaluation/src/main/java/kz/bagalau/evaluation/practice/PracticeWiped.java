package kz.bagalau.evaluation.practice;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** The practice council of this council was wiped by HR. */
public record PracticeWiped(UUID council) implements Recorded {

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
        return Map.of();
    }
}
