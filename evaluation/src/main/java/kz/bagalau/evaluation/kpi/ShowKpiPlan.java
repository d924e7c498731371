package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22, annex 1: one version of a plan, for the servant, for who sets, agrees and approves it, and for HR. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class ShowKpiPlan {

    @Inject
    PlanDesk desk;

    @Inject
    PlanReader reader;

    /** The plan; what the caller may not see is not there. */
    public KpiPlanView of(UUID planId) {
        return reader.view(desk.seen(planId));
    }
}
