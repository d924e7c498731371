package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR sets an indicator of the library aside; plans that have it keep it. */
@UseCase
@AllowedTo({Role.COUNCIL_HR})
public class SetAsideTemplate {

    @Inject
    KpiTemplates templates;

    @Inject
    Clock clock;

    /** Sets it aside. */
    public void of(UUID template) {
        templates.get(template).setAside(clock.instant());
    }
}
