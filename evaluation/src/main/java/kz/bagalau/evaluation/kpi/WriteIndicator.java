package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22: the evaluator, or HR with him, writes one field of an indicator; each field is kept at once and contested alone. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class WriteIndicator {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    /**
     * Writes the field.
     *
     * @param slice the evaluated period, for a planned value or a term
     * @param seen what the writer saw in the field, as the page was given it
     */
    public void of(UUID planId, UUID indicator, KpiField field, Optional<Period> slice, String seen, String typed) {
        KpiPlan plan = desk.toWrite(planId);
        String before = plan.write(indicator, field, slice, seen, typed, law.of(plan));
        String after = plan.indicator(indicator).read(field, slice);
        if (!after.equals(before)) {
            String place = new TypedField(field, slice, typed).place();
            desk.written(plan, plan.indicator(indicator).line(), place, before, after);
        }
    }
}
