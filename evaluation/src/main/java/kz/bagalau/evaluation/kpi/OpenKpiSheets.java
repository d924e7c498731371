package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.evaluation.cycle.CycleRefusal;
import kz.bagalau.evaluation.cycle.QuarterOpened;
import kz.bagalau.evaluation.kpi.KpiHeads.Head;
import kz.bagalau.methodology.Refused;

/**
 * Paragraph 27: when the period is opened, the sheets of those who are evaluated by indicators go to their evaluators.
 * Runs in the transaction of the opening. Who has no plan gets no sheet and hinders nobody: HR sees him by name with the
 * reason, and his sheet opens at once when a plan stands (readings R40, R41).
 */
@ApplicationScoped
class OpenKpiSheets {

    @Inject
    KpiHeads heads;

    @Inject
    KpiOpening opening;

    @Inject
    CountKpiSheets counted;

    void when(@Observes QuarterOpened opened) {
        List<Head> due = heads.of(opened.edition(), opened.period()).stream()
                .filter(head -> heads.obstacle(head, opened.period()).isEmpty())
                .toList();
        requireEvaluators(due);
        due.forEach(
                head -> opening.open(opening.prepare(head, opened.period(), opened.edition()), head, opened.edition()));
        counted.count(opened.period());
    }

    private static void requireEvaluators(List<Head> due) {
        List<Head> without =
                due.stream().filter(head -> head.evaluator().isEmpty()).toList();
        if (!without.isEmpty()) {
            throw new Refused(new CycleRefusal.EvaluatorMissing(
                    without.get(0).rules().method().evaluator().by(),
                    without.stream().map(head -> head.servant().fullName()).toList()));
        }
    }
}
