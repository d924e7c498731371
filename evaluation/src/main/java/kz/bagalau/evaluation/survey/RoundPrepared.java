package kz.bagalau.evaluation.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/**
 * Paragraph 35: the circles of a round were drawn. Who is in them is not written down here.
 *
 * @param formed how many circles there are
 * @param tooSmall about how many servants too few could be asked
 */
public record RoundPrepared(Citation by, UUID round, Period period, EditionId edition, int formed, int tooSmall)
        implements Recorded {

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
        return Map.of("period", period.toString(), "edition", edition.value(), "formed", formed, "tooSmall", tooSmall);
    }
}
