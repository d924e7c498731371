package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** A planned, actual or baseline value below nought. */
public record ValueNegative(Citation by, BigDecimal given) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(given);
    }
}
