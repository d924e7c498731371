package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶22, for many at once: HR begins the plans of the chosen heads, each with the chosen indicators of the library. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class BeginKpiPlans {

    @Inject
    PlanStart start;

    @Inject
    PlanLaw law;

    @Inject
    KpiTemplates templates;

    /** Begins all of them or none; who has a plan already keeps it. */
    public void of(List<UUID> employees, List<UUID> chosen, Period evaluated) {
        List<KpiTemplate> indicators = chosen.stream().map(templates::get).toList();
        for (UUID employee : new TreeSet<>(employees)) {
            if (start.has(employee, evaluated)) {
                continue;
            }
            KpiPlan plan = start.begin(UUID.randomUUID(), employee, evaluated);
            indicators.forEach(each -> plan.take(each, UUID.randomUUID(), law.of(plan)));
        }
    }
}
