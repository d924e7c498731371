package kz.bagalau.evaluation.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 33: so many people were reminded that answers are awaited from them. */
public record RespondentsReminded(Citation by, UUID round, int letters) implements Recorded {

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
        return Map.of("letters", letters);
    }
}
