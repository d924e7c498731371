package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What stands in one field of an indicator now, spelt as the next writer must have seen it. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.EMPLOYEE, Role.COUNCIL_HR})
public class ShowIndicatorField {

    @Inject
    PlanDesk desk;

    /** The field of an indicator, of one evaluated period where the field has one. */
    public String of(UUID planId, UUID indicator, KpiField field, Optional<Period> slice) {
        return desk.seen(planId).indicator(indicator).read(field, slice);
    }
}
