package kz.bagalau.evaluation.ranking;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 31: the system sent the evaluator the sheets of one period. */
public record SheetsSent(UUID evaluator, Period period, int sheets, Citation by) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return evaluator.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("period", period.toString(), "sheets", sheets);
    }
}
