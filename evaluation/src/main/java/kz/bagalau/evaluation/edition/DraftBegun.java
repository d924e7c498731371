package kz.bagalau.evaluation.edition;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.audit.Recorded;

/** A draft was begun. */
public record DraftBegun(UUID draft, DraftOrigin origin, Optional<EditionId> base) implements Recorded {

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
        return Map.of(
                "origin", origin.name(), "base", base.map(EditionId::value).orElse(""));
    }
}
