package kz.bagalau.evaluation.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 33: HR had a circle answer on paper, with its reason. */
public record CirclePutOnPaper(Citation by, UUID round, UUID circle, String reason) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return round.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("circle", circle.toString(), "reason", reason);
    }
}
