package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.kpi.KpiHeads.Head;
import kz.bagalau.evaluation.kpi.KpiSheetView.WhyView;
import kz.bagalau.evaluation.kpi.KpiSheetsView.RowView;
import kz.bagalau.evaluation.kpi.KpiSheetsView.WithoutView;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.KazakhOrder;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.kpi.KpiMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The sheets of a period (paragraphs 19, 22, 27): the evaluator meets his own, HR all of them with those who have none,
 * the planning unit those whose values it agrees. Counts and days only.
 */
@UseCase
@AllowedTo({COUNCIL_HR, EVALUATOR, OFFICIAL, EMPLOYEE})
public class ShowKpiSheets {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiHeads heads;

    @Inject
    KpiDesk desk;

    @Inject
    KpiLaw law;

    @Inject
    SheetLaw today;

    @Inject
    Councils councils;

    @Inject
    Caller caller;

    /** The sheets of the asked period; without one, of the last that is over. */
    public KpiSheetsView of(Optional<Period> asked) {
        Period running = Period.of(today.today(), length());
        Set<Period> periods = new LinkedHashSet<>(List.of(running, running.previous()));
        periods.addAll(sheets.periods());
        Period period = asked.orElse(running.previous());
        List<KpiSheet> all = sheets.of(period);
        boolean hr = caller.has(Role.COUNCIL_HR);
        return new KpiSheetsView(
                period,
                periods.stream().sorted(Comparator.reverseOrder()).toList(),
                all.stream()
                        .filter(sheet -> hr || mine(sheet) || !sheet.sent() && desk.speaksForPlanning(sheet))
                        .map(this::row)
                        .sorted(Comparator.comparing(RowView::fullName, KazakhOrder.ORDER))
                        .toList(),
                hr ? without(period, all) : List.of(),
                hr);
    }

    private RowView row(KpiSheet sheet) {
        KpiRules rules = law.of(sheet);
        Servant servant = law.servant(sheet);
        List<KpiLine> asked = sheet.markedLines(rules);
        return new RowView(
                sheet.id(),
                sheet.employee(),
                servant.fullName(),
                servant.shortName(),
                KpiHeads.post(servant),
                mine(sheet),
                sheet.evaluator().map(each -> law.now(each).shortName()),
                sheet.state(),
                asked.size(),
                (int) asked.stream()
                        .filter(line ->
                                line.actual().isPresent() && !line.source().isEmpty())
                        .count(),
                (int) asked.stream().filter(line -> line.value().isPresent()).count(),
                rules.preCalculation(),
                rules.preCalculation().map(term -> today.daysLeft(term.date())).orElse(0),
                sheet.sentLateReason().isPresent(),
                rules.due(),
                today.daysLeft(rules.due().date()),
                KpiReader.why(rules),
                sheet.closedAt(),
                sheet.lateReason().isPresent());
    }

    private List<WithoutView> without(Period period, List<KpiSheet> all) {
        Set<UUID> there = all.stream().map(KpiSheet::employee).collect(Collectors.toSet());
        return law.edition(period)
                .map(edition -> heads.of(edition, period).stream()
                        .filter(head -> !there.contains(head.employee()))
                        .map(head -> without(head, period))
                        .toList())
                .orElse(List.of());
    }

    private WithoutView without(Head head, Period period) {
        return new WithoutView(
                head.employee(),
                head.servant().fullName(),
                KpiHeads.post(head.servant()),
                heads.obstacle(head, period)
                        .map(obstacle -> new WhyView(obstacle.by(), obstacle.words(), obstacle.args())));
    }

    private boolean mine(KpiSheet sheet) {
        return caller.optionalEmployee().filter(sheet::isEvaluatedBy).isPresent();
    }

    /** By the edition in force, a quarter while there is none. */
    private PeriodLength length() {
        return councils.current().published().stream()
                .filter(edition -> !edition.inForce().from().isAfter(today.today()))
                .reduce((earlier, later) -> later)
                .map(Edition::methodology)
                .flatMap(methodology -> methodology.kpi().map(KpiMethod::period))
                .orElse(PeriodLength.QUARTER);
    }
}
