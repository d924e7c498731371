package kz.bagalau.evaluation.council;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A council was suspended, or lets its people work again. */
public record CouncilStateChanged(UUID council, CouncilState state, String reason) implements Recorded {

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
        return Map.of("state", state.name(), "reason", reason);
    }
}
