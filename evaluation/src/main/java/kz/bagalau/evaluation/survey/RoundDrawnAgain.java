package kz.bagalau.evaluation.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/**
 * Paragraph 35: the circles of a prepared round were drawn once more. Who is in them is not written down here.
 *
 * @param reason why, in HR's words
 * @param formed how many circles there are now
 * @param tooSmall about how many servants too few could be asked
 */
public record RoundDrawnAgain(Citation by, UUID round, String reason, int formed, int tooSmall) implements Recorded {

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
        return Map.of("reason", reason, "formed", formed, "tooSmall", tooSmall);
    }
}
