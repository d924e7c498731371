package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.ranking.SheetView.AbsenceView;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Parameter;

/** Reads sheets into rows: who the servant is, how the mean comes about, what this reader may know of the quarter before. */
@ApplicationScoped
class SheetReader {

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    Staff staff;

    /** The people of the period by their ids, in the order of the Kazakh alphabet. */
    Map<UUID, Servant> people(Period period) {
        Map<UUID, Servant> people = new LinkedHashMap<>();
        staff.during(period.firstDay(), period.lastDay()).forEach(servant -> people.put(servant.employee(), servant));
        return people;
    }

    /** The columns that these sheets have together, in the order of the edition. */
    List<Parameter> columns(List<RankingSheet> some) {
        Map<String, Parameter> columns = new LinkedHashMap<>();
        some.stream()
                .map(sheet -> law.of(sheet).method().parametersFor(sheet.category()))
                .distinct()
                .forEach(
                        parameters -> parameters.forEach(parameter -> columns.putIfAbsent(parameter.key(), parameter)));
        return List.copyOf(columns.values());
    }

    /** The rows, in the order of the people. */
    List<SheetView> rows(List<RankingSheet> some, UUID reader, Map<UUID, Servant> people, List<Parameter> columns) {
        Map<UUID, RankingSheet> before = before(some, reader);
        List<UUID> order = new ArrayList<>(people.keySet());
        return some.stream()
                .sorted((one, other) -> order.indexOf(one.employee()) - order.indexOf(other.employee()))
                .map(sheet -> row(sheet, before.get(sheet.employee()), people, columns))
                .toList();
    }

    /** Whether, and how, the servant is evaluated in the period. */
    Verdict verdict(Servant servant, Period period, EditionId edition) {
        return law.of(edition, period).methodology().verdict(servant.facts(), period, law.calendar());
    }

    static LawText post(Servant servant) {
        return new LawText(servant.postTitleKk(), servant.postTitleRu(), null);
    }

    /** Paragraph 20: of the quarter before, the reader knows only what he evaluated himself. */
    private Map<UUID, RankingSheet> before(List<RankingSheet> some, UUID reader) {
        if (some.isEmpty()) {
            return Map.of();
        }
        List<UUID> employees = some.stream().map(RankingSheet::employee).toList();
        return sheets.closedOf(employees, some.get(0).period().previous()).stream()
                .filter(sheet -> sheet.isEvaluatedBy(reader))
                .collect(Collectors.toMap(RankingSheet::employee, sheet -> sheet));
    }

    private SheetView row(RankingSheet sheet, RankingSheet before, Map<UUID, Servant> people, List<Parameter> columns) {
        Servant servant = servant(sheet.employee(), sheet.period(), people);
        GroundRule grounds = law.of(sheet).grounds();
        ArithmeticView arithmetic = arithmetic(sheet);
        return new SheetView(
                sheet.id(),
                sheet.version(),
                servant.fullName(),
                servant.shortName(),
                post(servant),
                absence(servant, sheet),
                sheet.closedAt(),
                sheet.lateReason(),
                sheet.namedEvaluator()
                        .map(named -> servant(named, sheet.period(), people).shortName()),
                columns.stream()
                        .map(column -> place(column.key(), sheet, before, grounds))
                        .toList(),
                arithmetic,
                arithmetic.complete()
                        && arithmetic.marks().size() > 1
                        && arithmetic.marks().stream().distinct().count() == 1);
    }

    /** Counts by the sheet's own edition. */
    ArithmeticView arithmetic(RankingSheet sheet) {
        return ArithmeticView.of(
                sheet.marks().stream().map(RankingMark::value).toList(),
                law.of(sheet).method(),
                law.of(sheet).methodology().grades());
    }

    private Servant servant(UUID employee, Period period, Map<UUID, Servant> people) {
        return Optional.ofNullable(people.get(employee)).orElseGet(() -> staff.of(employee, period.lastDay()));
    }

    private Optional<AbsenceView> absence(Servant servant, RankingSheet sheet) {
        Verdict verdict = verdict(servant, sheet.period(), sheet.edition());
        return verdict.withoutPresence()
                ? Optional.of(new AbsenceView(verdict.by(), verdict.reasonKey(), verdict.args()))
                : Optional.empty();
    }

    private static MarkView place(String parameter, RankingSheet sheet, RankingSheet before, GroundRule grounds) {
        return markOf(sheet, parameter)
                .map(mark -> new MarkView(
                        parameter,
                        true,
                        mark.version(),
                        mark.value(),
                        mark.comment(),
                        previous(before, parameter),
                        grounds.missingFor(mark)))
                .orElseGet(() -> MarkView.none(parameter));
    }

    private static Optional<Score> previous(RankingSheet before, String parameter) {
        return Optional.ofNullable(before)
                .flatMap(sheet -> markOf(sheet, parameter))
                .flatMap(RankingMark::value);
    }

    private static Optional<RankingMark> markOf(RankingSheet sheet, String parameter) {
        return sheet.marks().stream()
                .filter(mark -> mark.parameter().equals(parameter))
                .findFirst();
    }
}
