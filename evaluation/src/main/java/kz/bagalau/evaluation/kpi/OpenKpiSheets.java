package kz.bagalau.evaluation.kpi;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.cycle.CycleRefusal;
import kz.bagalau.evaluation.cycle.QuarterOpened;
import kz.bagalau.evaluation.kpi.KpiHeads.Head;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;

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
    KpiSheets sheets;

    @Inject
    KpiOpening opening;

    @Inject
    CountKpiSheets counted;

    @Inject
    Outbox outbox;

    void when(@Observes QuarterOpened opened) {
        List<Head> everybody = heads.of(opened.edition(), opened.period());
        List<Head> due = everybody.stream()
                .filter(head -> heads.obstacle(head, opened.period()).isEmpty())
                .toList();
        requireEvaluators(due);
        Map<UUID, KpiSheet> there =
                sheets.of(opened.period()).stream().collect(Collectors.toMap(KpiSheet::employee, Function.identity()));
        outbox.post(due.stream()
                .map(head -> open(head, opened, Optional.ofNullable(there.get(head.employee()))))
                .flatMap(Optional::stream)
                .toList());
        counted.count(opened.edition(), opened.period(), everybody);
    }

    private Optional<Notice> open(Head head, QuarterOpened opened, Optional<KpiSheet> known) {
        return opening.opened(opening.prepare(head, opened.period(), opened.edition(), known), head, opened.edition());
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
