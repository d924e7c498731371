package kz.bagalau.evaluation.result;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.audit.Recorded;

/** It was decided what a later edition does to one sheet; the values are in the decision itself, not here. */
public record RetroactionDecided(Citation by, UUID sheet, EditionId edition, RetroDecision decision, String reason)
        implements Recorded {

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
        return Map.of("edition", edition.value(), "decision", decision.name(), "reason", reason);
    }
}
