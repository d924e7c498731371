package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** A percentage that no row of annex 3 holds. */
public record PercentInNoRow(Citation by, BigDecimal percent) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(percent);
    }
}
