package kz.bagalau.evaluation.edition;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** One place of a draft was changed. */
public record DraftChanged(UUID draft, String path, Optional<String> before, Optional<String> after)
        implements Recorded {

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
        return Map.of("path", path, "before", before.orElse(""), "after", after.orElse(""));
    }
}
