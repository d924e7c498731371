package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.evaluation.kpi.KpiYearView.CellView;
import kz.bagalau.evaluation.kpi.KpiYearView.ColumnView;
import kz.bagalau.evaluation.kpi.KpiYearView.RowView;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Annex 2 as it is printed: the evaluator's sheet with the other periods of its year. A period that somebody else has
 * marked stays empty: its marks are not his to know (paragraph 20).
 */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL})
public class ShowKpiYear {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiDesk desk;

    @Inject
    KpiReader reader;

    @Inject
    KpiLaw law;

    /** The year of this sheet. */
    public KpiYearView of(UUID sheetId) {
        KpiSheet asked = desk.ofEvaluator(sheetId);
        UUID evaluator = asked.evaluator().orElseThrow();
        List<ColumnView> columns = new ArrayList<>();
        List<Map<UUID, KpiLineView>> lines = new ArrayList<>();
        for (Period period : ofYear(asked.period())) {
            Optional<KpiSheet> own =
                    sheets.of(asked.employee(), period).filter(sheet -> sheet.isEvaluatedBy(evaluator));
            columns.add(new ColumnView(period, own.map(sheet -> law.of(sheet).arithmetic(sheet))));
            lines.add(own.map(this::lines).orElse(Map.of()));
        }
        return new KpiYearView(asked.period().year(), columns, rows(lines(asked), lines));
    }

    private Map<UUID, KpiLineView> lines(KpiSheet sheet) {
        return reader.marks(sheet).stream()
                .collect(Collectors.toMap(
                        line -> line.facts().line(),
                        Function.identity(),
                        (first, second) -> first,
                        LinkedHashMap::new));
    }

    /** Indicators that only other periods have follow those of the asked sheet. */
    private static List<RowView> rows(Map<UUID, KpiLineView> asked, List<Map<UUID, KpiLineView>> columns) {
        Map<UUID, KpiLineView> all = new LinkedHashMap<>(asked);
        columns.forEach(column -> column.forEach(all::putIfAbsent));
        return all.entrySet().stream()
                .map(entry -> new RowView(
                        entry.getValue().facts().number(),
                        entry.getValue().facts().name(),
                        entry.getValue().facts().unit(),
                        columns.stream()
                                .map(column -> Optional.ofNullable(column.get(entry.getKey()))
                                        .map(CellView::of)
                                        .orElseGet(CellView::none))
                                .toList()))
                .toList();
    }

    private static List<Period> ofYear(Period period) {
        Period first = Period.of(LocalDate.of(period.year(), 1, 1), period.length());
        return Stream.iterate(first, each -> each.year() == period.year(), Period::next)
                .toList();
    }
}
