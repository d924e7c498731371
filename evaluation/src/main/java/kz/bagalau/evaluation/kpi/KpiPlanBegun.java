package kz.bagalau.evaluation.kpi;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.kpi.KpiChange;
import kz.bagalau.platform.audit.Recorded;

/** A plan was begun (¶22), or a further version of it on a ground and a document (¶25). */
public record KpiPlanBegun(
        Citation by,
        UUID plan,
        UUID employee,
        Period period,
        int number,
        Optional<KpiChange.Ground> ground,
        Optional<String> document)
        implements Recorded {

    static KpiPlanBegun of(Citation by, KpiPlan plan) {
        return new KpiPlanBegun(
                by, plan.id(), plan.employee(), plan.period(), plan.number(), plan.ground(), plan.documentNumber());
    }

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
        ground.ifPresent(why -> values.put("ground", why.name()));
        document.ifPresent(named -> values.put("document", named));
        return values;
    }
}
