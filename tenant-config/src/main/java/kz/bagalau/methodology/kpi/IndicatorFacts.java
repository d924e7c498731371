package kz.bagalau.methodology.kpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One indicator of a plan as the checker of ¶24 sees it; whatever is not filled in is empty, never {@code null}.
 *
 * @param sourceKindChosen whether it is said which of the aims of ¶24(5) the source is
 * @param planned the planned values, by the number of the period in the plan's year, from one
 * @param terms the terms of reaching them, by the same number
 */
public record IndicatorFacts(
        String name,
        String source,
        boolean sourceKindChosen,
        String unit,
        Measure measure,
        Optional<BigDecimal> baseline,
        Map<Integer, BigDecimal> planned,
        Map<Integer, LocalDate> terms,
        String expectedResult) {

    public IndicatorFacts {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(expectedResult, "expectedResult");
        planned = Map.copyOf(planned);
        terms = Map.copyOf(terms);
    }
}
