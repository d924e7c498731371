package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22: the evaluator, or HR with him, writes several fields of an indicator at once: all of them or none. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class WriteIndicatorFields {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    /** Writes them; when some are refused, {@link KpiRefusal.FieldsRefused} names every one of these. */
    public void of(UUID planId, UUID indicator, List<TypedField> fields) {
        KpiPlan plan = desk.toWrite(planId);
        Map<TypedField, String> before = new LinkedHashMap<>();
        KpiIndicator written = plan.indicator(indicator);
        fields.forEach(each -> before.put(each, written.read(each.field(), each.slice())));
        plan.write(indicator, fields, law.of(plan));
        before.forEach((each, was) -> {
            String after = written.read(each.field(), each.slice());
            if (!after.equals(was)) {
                desk.written(plan, written.line(), each.place(), was, after);
            }
        });
    }
}
