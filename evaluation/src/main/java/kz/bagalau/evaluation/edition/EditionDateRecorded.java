package kz.bagalau.evaluation.edition;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.evaluation.council.DateEntry;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.audit.Recorded;

/** A date of a published edition was recorded. */
public record EditionDateRecorded(EditionId edition, DateEntry entry) implements Recorded {

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
        return Map.of(
                "kind", entry.kind().name(),
                "day", entry.day().map(Object::toString).orElse(""),
                "source", entry.source());
    }
}
