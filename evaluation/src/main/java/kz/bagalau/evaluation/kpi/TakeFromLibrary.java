package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶24: an indicator of the council's library is taken into a draft. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class TakeFromLibrary {

    @Inject
    PlanDesk desk;

    @Inject
    PlanLaw law;

    @Inject
    KpiTemplates templates;

    /** Takes it over under this id. */
    public void into(UUID planId, UUID template, UUID indicator) {
        KpiPlan plan = desk.toWrite(planId);
        KpiIndicator taken = plan.take(templates.get(template), indicator, law.of(plan));
        desk.written(plan, taken.line(), "FROM_LIBRARY", "", taken.name());
    }
}
