package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.ranking.SheetLine.MarkLine;
import kz.bagalau.evaluation.ranking.SheetView.AbsenceView;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.ServantRows;
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
    SheetLines lines;

    @Inject
    RankingLaw law;

    @Inject
    Staff staff;

    @Inject
    ServantRows servants;

    /** The people of the period by their ids, in the order of the Kazakh alphabet. */
    Map<UUID, Servant> people(Period period) {
        Map<UUID, Servant> people = new LinkedHashMap<>();
        servants.during(period.firstDay(), period.lastDay())
                .forEach(servant -> people.put(servant.employee(), servant));
        return people;
    }

    /** The columns that these sheets have together, in the order of the edition. */
    List<Parameter> columns(List<SheetLine> some) {
        Map<String, Parameter> columns = new LinkedHashMap<>();
        some.stream()
                .map(Kind::of)
                .distinct()
                .flatMap(kind -> law.of(kind.edition(), kind.period()).method().parametersFor(kind.category()).stream())
                .forEach(parameter -> columns.putIfAbsent(parameter.key(), parameter));
        return List.copyOf(columns.values());
    }

    /** The rows, in the order of the people. */
    List<SheetView> rows(List<SheetLine> some, UUID reader, Map<UUID, Servant> people, List<Parameter> columns) {
        Map<UUID, SheetLine> before = before(some, reader);
        Map<UUID, Integer> places = places(people.keySet());
        return some.stream()
                .sorted(Comparator.comparingInt(sheet -> places.getOrDefault(sheet.employee(), -1)))
                .map(sheet -> row(sheet, before.get(sheet.employee()), people, columns))
                .toList();
    }

    private static Map<UUID, Integer> places(Set<UUID> people) {
        Map<UUID, Integer> places = new HashMap<>();
        people.forEach(person -> places.put(person, places.size()));
        return places;
    }

    /** Whether, and how, the servant is evaluated in the period. */
    Verdict verdict(Servant servant, Period period, EditionId edition) {
        return verdict(servant, period, law.of(edition, period));
    }

    private Verdict verdict(Servant servant, Period period, RankingRules rules) {
        return rules.methodology().verdict(servant.facts(), period, law.calendar());
    }

    static LawText post(Servant servant) {
        return new LawText(servant.postTitleKk(), servant.postTitleRu(), null);
    }

    /** Paragraph 20: of the quarter before, the reader knows only what he evaluated himself. */
    private Map<UUID, SheetLine> before(List<SheetLine> some, UUID reader) {
        if (some.isEmpty()) {
            return Map.of();
        }
        List<UUID> employees = some.stream().map(SheetLine::employee).toList();
        return lines.closedOf(reader, some.get(0).period().previous(), employees).stream()
                .collect(Collectors.toMap(SheetLine::employee, Function.identity()));
    }

    private SheetView row(SheetLine sheet, SheetLine before, Map<UUID, Servant> people, List<Parameter> columns) {
        Period period = sheet.period();
        RankingRules rules = law.of(sheet.edition(), period);
        Servant servant = servant(sheet.employee(), period, people);
        ArithmeticView arithmetic = arithmetic(sheet, rules);
        return new SheetView(
                sheet.id(),
                sheet.version(),
                servant.fullName(),
                servant.shortName(),
                post(servant),
                absence(verdict(servant, period, rules)),
                sheet.closedAt(),
                sheet.lateReason(),
                sheet.namedEvaluator()
                        .map(named -> servant(named, period, people).shortName()),
                columns.stream()
                        .map(column -> place(column.key(), sheet, before, rules.grounds()))
                        .toList(),
                arithmetic,
                arithmetic.complete()
                        && arithmetic.marks().size() > 1
                        && arithmetic.marks().stream().distinct().count() == 1);
    }

    /** Counts by the sheet's own edition. */
    private static ArithmeticView arithmetic(SheetLine sheet, RankingRules rules) {
        return ArithmeticView.of(
                sheet.marks().stream().map(MarkLine::value).toList(),
                rules.method(),
                rules.methodology().grades());
    }

    private Servant servant(UUID employee, Period period, Map<UUID, Servant> people) {
        return Optional.ofNullable(people.get(employee)).orElseGet(() -> staff.of(employee, period.lastDay()));
    }

    private static Optional<AbsenceView> absence(Verdict verdict) {
        return verdict.withoutPresence()
                ? Optional.of(new AbsenceView(verdict.by(), verdict.reasonKey(), verdict.args()))
                : Optional.empty();
    }

    private static MarkView place(String parameter, SheetLine sheet, SheetLine before, GroundRule grounds) {
        return sheet.markOf(parameter)
                .map(mark -> new MarkView(
                        parameter,
                        true,
                        mark.version(),
                        mark.value(),
                        mark.ground(),
                        previous(before, parameter),
                        grounds.missingFor(mark.value(), mark.ground())))
                .orElseGet(() -> MarkView.none(parameter));
    }

    private static Optional<Score> previous(SheetLine before, String parameter) {
        return Optional.ofNullable(before)
                .flatMap(sheet -> sheet.markOf(parameter))
                .flatMap(MarkLine::value);
    }

    /** Sheets of one kind have the same columns. */
    private record Kind(EditionId edition, Period period, String category) {

        static Kind of(SheetLine sheet) {
            return new Kind(sheet.edition(), sheet.period(), sheet.category());
        }
    }
}
