package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** An indicator of a plan is kept in the council's library: its words and measure, nobody's values. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class KeepInLibrary {

    @Inject
    PlanDesk desk;

    @Inject
    KpiTemplates templates;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Keeps it under this id; an indicator of the same name is kept once. */
    public void of(UUID planId, UUID indicator, UUID template) {
        KpiIndicator kept = desk.toKeepFrom(planId).indicator(indicator);
        if (templates.inUse().stream().noneMatch(each -> each.name().equals(kept.name()))) {
            templates.add(KpiTemplate.of(template, kept, caller.name(), clock.instant()));
        }
    }
}
