package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.cycle.QuarterOpened;
import kz.bagalau.evaluation.cycle.SheetDue;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;

/**
 * Paragraph 31: when the quarter is opened, the system sends every evaluator the sheets of his people. Runs in the
 * transaction of the opening. A quarter opened again adds only the sheets that are not there yet.
 */
@ApplicationScoped
class OpenSheets {

    @Inject
    RankingSheets sheets;

    @Inject
    SheetLaw sheetLaw;

    @Inject
    Staff staff;

    @Inject
    Outbox outbox;

    @Inject
    CountSheets counted;

    @Inject
    Event<SheetsSent> sent;

    void when(@Observes QuarterOpened opened) {
        sheetLaw.methodology(opened.edition()).ranking().ifPresent(method -> open(opened, method));
    }

    private void open(QuarterOpened opened, SheetMethod law) {
        Map<UUID, String> categories = staff
                .during(opened.period().firstDay(), opened.period().lastDay())
                .stream()
                .collect(Collectors.toMap(Servant::employee, Servant::category));
        Set<UUID> there =
                sheets.of(opened.period()).stream().map(RankingSheet::employee).collect(Collectors.toSet());
        List<RankingSheet> added = opened.sheets().stream()
                .filter(due -> !there.contains(due.employee()))
                .filter(due -> law.covers(categories.get(due.employee())))
                .map(due -> sheet(opened, due, categories.get(due.employee()), law))
                .toList();
        sheets.add(added);
        Map<UUID, Long> numbers =
                added.stream().collect(Collectors.groupingBy(RankingSheet::evaluator, Collectors.counting()));
        outbox.post(numbers.entrySet().stream()
                .map(each -> send(opened, each.getKey(), each.getValue().intValue(), law))
                .toList());
        counted.count(law.due().by(), opened.period());
    }

    private static RankingSheet sheet(QuarterOpened opened, SheetDue due, String category, SheetMethod law) {
        return RankingSheet.open(
                opened.period(),
                opened.edition(),
                due.employee(),
                category,
                due.evaluator(),
                due.withoutPresence(),
                law.parametersFor(category));
    }

    private Notice send(QuarterOpened opened, UUID evaluator, int number, SheetMethod law) {
        sent.fire(
                new SheetsSent(evaluator, opened.period(), number, law.sending().by()));
        return new Notice(
                "rankingSheetsSent",
                evaluator,
                Optional.of(law.sending().by()),
                Map.of("period", opened.period().toString(), "sheets", Integer.toString(number)),
                "/ranking/sheets.xhtml?period=" + opened.period());
    }
}
