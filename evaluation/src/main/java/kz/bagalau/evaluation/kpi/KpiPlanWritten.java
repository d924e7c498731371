package kz.bagalau.evaluation.kpi;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/**
 * Something in a draft was written: a field, an indicator more or less.
 *
 * @param line the indicator
 * @param what the field, with its period where it has one, or what was done to the whole indicator
 */
public record KpiPlanWritten(Citation by, UUID plan, UUID line, String what, String before, String after)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return plan.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("line", line.toString(), "what", what, "before", before, "after", after);
    }
}
