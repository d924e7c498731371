package kz.bagalau.evaluation.council;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A council was registered, or its line changed. */
public record CouncilOnboarded(String council, String code) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return council;
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("code", code);
    }
}
