package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22: a plan is begun for somebody who is evaluated by indicators, by his evaluator or by HR for him. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class BeginKpiPlan {

    @Inject
    PlanStart start;

    /**
     * Begins an empty draft.
     *
     * @param id the id of the plan
     * @param evaluated a period that lies in the plan's own
     */
    public void of(UUID id, UUID employee, Period evaluated) {
        start.begin(id, employee, evaluated);
    }
}
