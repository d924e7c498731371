package kz.bagalau.evaluation.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 33: the sheets of a circle were entered. How many there were, and what they say, is nowhere kept. */
public record SheetsEntered(Citation by, UUID circle) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return circle.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of();
    }
}
