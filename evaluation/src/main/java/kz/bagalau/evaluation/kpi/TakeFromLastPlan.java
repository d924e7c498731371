package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Re-use: the indicators of the servant's last plan are taken into this draft; values and days are set anew. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class TakeFromLastPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    @Inject
    KpiPlans plans;

    /** Takes as many as there is room for; an indicator that is there already is not taken twice. */
    public void into(UUID planId) {
        KpiPlan plan = desk.toWrite(planId);
        plans.ofServant(plan.employee()).stream()
                .filter(other -> other.period().compareTo(plan.period()) < 0)
                .findFirst()
                .ifPresent(last -> {
                    int taken = plan.takeAll(last, law.of(plan));
                    desk.written(plan, last.id(), "FROM_LAST_PLAN", "", Integer.toString(taken));
                });
    }
}
