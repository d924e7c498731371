package kz.bagalau.evaluation.survey;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/**
 * Paragraph 33: a survey was launched.
 *
 * @param circles about how many servants somebody is asked
 * @param respondents how many people are asked
 */
public record RoundLaunched(Citation by, UUID round, Period period, LocalDate until, int circles, int respondents)
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
        return Map.of(
                "period",
                period.toString(),
                "until",
                until.toString(),
                "circles",
                circles,
                "respondents",
                respondents,
                "anonymous",
                true);
    }
}
