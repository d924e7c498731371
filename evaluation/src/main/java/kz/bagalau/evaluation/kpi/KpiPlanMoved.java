package kz.bagalau.evaluation.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.audit.Recorded;

/** A plan took a step on its way (¶22): set, agreed, approved, placed or returned. */
public record KpiPlanMoved(
        Citation by, UUID plan, UUID employee, Period period, int number, KpiPlanStep.Kind step, String words)
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
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("employee", employee.toString());
        values.put("period", period.toString());
        values.put("number", number);
        values.put("step", step.name());
        values.put("words", words);
        return values;
    }
}
