package kz.bagalau.evaluation.result;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** HR saw a result beside what a later edition would make of it (paragraph 20: every showing stands in the trail). */
public record RetroactionPreviewed(Citation by, UUID sheet) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return sheet.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of();
    }
}
