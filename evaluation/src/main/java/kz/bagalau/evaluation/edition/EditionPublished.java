package kz.bagalau.evaluation.edition;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.audit.Recorded;

/** A draft has become an edition, which never changes. */
public record EditionPublished(UUID draft, EditionId edition) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return edition.value();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("draft", draft.toString());
    }
}
