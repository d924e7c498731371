package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** A mark the edition does not know: outside the range or between two steps. */
public record MarkOutOfRange(Citation by, BigDecimal given, BigDecimal from, BigDecimal to, BigDecimal step)
        implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(given, from, to, step);
    }
}
