package kz.bagalau.evaluation.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.Measure;

/**
 * One indicator of the standing plan as a sheet takes it over: a copy of what was planned for the period.
 *
 * @param line the indicator's number through all versions of the plan
 * @param planned the value of the period; empty when the plan has none
 */
record PlannedLine(UUID line, int number, String name, String unit, Measure measure, Optional<BigDecimal> planned) {

    /** The indicators of the plan, with the values of the period. */
    static List<PlannedLine> of(KpiPlan plan, Period period) {
        return plan.indicators().stream()
                .map(indicator -> new PlannedLine(
                        indicator.line(),
                        indicator.number(),
                        indicator.name(),
                        indicator.unit(),
                        indicator.measure(),
                        indicator.target(period).flatMap(KpiTarget::planned)))
                .toList();
    }
}
