package kz.bagalau.methodology.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** A mean that no band of ¶7 holds: it was not rounded as the edition reads, or belongs to another scale. */
public record MeanInNoGrade(Citation by, BigDecimal mean) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(mean);
    }
}
