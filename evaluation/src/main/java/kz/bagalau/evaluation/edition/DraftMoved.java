package kz.bagalau.evaluation.edition;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A draft took a step of its life: submitted, returned with a reason, dropped. */
public record DraftMoved(UUID draft, DraftState state, Optional<String> reason) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return draft.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("state", state.name(), "reason", reason.orElse(""));
    }
}
