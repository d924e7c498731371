package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** A mark outside the band that annex 3 permits for the percentage. */
public record MarkNotPermitted(Citation by, BigDecimal percent, BigDecimal given, BigDecimal lowest, BigDecimal highest)
        implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(percent, given, lowest, highest);
    }
}
