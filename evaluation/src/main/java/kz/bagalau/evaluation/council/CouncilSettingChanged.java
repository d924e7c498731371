package kz.bagalau.evaluation.council;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A council set a value for itself. */
public record CouncilSettingChanged(String key, String value) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return key;
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("value", value);
    }
}
