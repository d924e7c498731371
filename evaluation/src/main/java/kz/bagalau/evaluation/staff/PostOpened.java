package kz.bagalau.evaluation.staff;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A post was opened in a unit. */
public record PostOpened(UUID post, UUID unit, String title, String category, HeadOf heads) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return post.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("unit", unit, "title", title, "category", category, "heads", heads.name());
    }
}
