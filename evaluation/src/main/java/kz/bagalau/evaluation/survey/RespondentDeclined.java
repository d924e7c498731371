package kz.bagalau.evaluation.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/**
 * Paragraph 35: one of a round did not want to answer; about whom and why is not written down here.
 *
 * @param standIn whether another one is asked in his place
 */
public record RespondentDeclined(Citation by, UUID round, boolean standIn) implements Recorded {

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
        return Map.of("standIn", standIn);
    }
}
