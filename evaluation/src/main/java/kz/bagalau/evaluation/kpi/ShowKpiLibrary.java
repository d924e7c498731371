package kz.bagalau.evaluation.kpi;

import jakarta.inject.Inject;
import kz.bagalau.evaluation.kpi.KpiLibraryView.TemplateView;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** ¶24: the indicators that the council keeps for re-use, without anybody's values. */
@UseCase
@AllowedTo({Role.EVALUATOR, Role.OFFICIAL, Role.COUNCIL_HR})
public class ShowKpiLibrary {

    @Inject
    KpiTemplates templates;

    /** What is in use. */
    public KpiLibraryView all() {
        return new KpiLibraryView(templates.inUse().stream()
                .map(each -> new TemplateView(
                        each.id(),
                        each.name(),
                        each.sourceKind(),
                        each.source(),
                        each.unit(),
                        each.measure(),
                        each.expectedResult(),
                        each.keptBy(),
                        each.keptAt()))
                .toList());
    }
}
