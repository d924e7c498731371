package kz.bagalau.evaluation.ranking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.council.Council;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.sheet.Delegation;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR sees which units are above the number of paragraph 31, and among whom an evaluator has split his people. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class ShowDelegations {

    @Inject
    RankingSheets sheets;

    @Inject
    Councils councils;

    @Inject
    Staff staff;

    @Inject
    Delegations delegations;

    @Inject
    Clock clock;

    /** By the edition of the latest period that has sheets; before the first one by the edition of the running period. */
    public DelegationsView latest() {
        LocalDate today = LocalDate.now(clock);
        Optional<Period> period = sheets.periods().stream().findFirst();
        Council council = councils.current();
        Period asked = period.orElseGet(() -> Period.of(today, PeriodLength.QUARTER));
        Optional<Delegation> rule = Optional.of(asked)
                .filter(council::hasEditionFor)
                .flatMap(one -> council.editionFor(one).methodology().ranking())
                .flatMap(SheetMethod::delegation);
        List<Servant> now = staff.on(today);
        return new DelegationsView(
                rule.map(Delegation::by),
                rule.map(Delegation::above).orElse(0),
                rule.map(one -> units(one, now)).orElse(List.of()),
                period,
                period.map(one -> shares(sheets.of(one), names(one, now))).orElse(List.of()));
    }

    private List<DelegationsView.UnitCount> units(Delegation rule, List<Servant> now) {
        Map<UUID, Servant> someOfEach =
                now.stream().collect(Collectors.toMap(Servant::unit, Function.identity(), (one, another) -> one));
        return someOfEach.values().stream()
                .map(one -> {
                    int counted = delegations.counted(rule, one.unit(), now);
                    return new DelegationsView.UnitCount(
                            new LawText(one.unitName(), one.unitNameRu(), null), counted, rule.permitted(counted));
                })
                .sorted(Comparator.comparing(DelegationsView.UnitCount::servants)
                        .reversed()
                        .thenComparing(unit -> unit.unit().kk()))
                .toList();
    }

    private Map<UUID, String> names(Period period, List<Servant> now) {
        Map<UUID, String> names = staff.during(period.firstDay(), period.lastDay()).stream()
                .collect(Collectors.toMap(Servant::employee, Servant::shortName));
        now.forEach(servant -> names.putIfAbsent(servant.employee(), servant.shortName()));
        return names;
    }

    private static List<DelegationsView.Share> shares(List<RankingSheet> sheets, Map<UUID, String> names) {
        Map<List<UUID>, List<RankingSheet>> byMarker = sheets.stream()
                .collect(Collectors.groupingBy(sheet ->
                        List.of(sheet.evaluator(), sheet.namedEvaluator().orElse(sheet.evaluator()))));
        return byMarker.entrySet().stream()
                .map(entry -> new DelegationsView.Share(
                        names.getOrDefault(entry.getKey().get(0), "–"),
                        names.getOrDefault(entry.getKey().get(1), "–"),
                        !entry.getKey().get(0).equals(entry.getKey().get(1)),
                        entry.getValue().size(),
                        entry.getValue().stream().filter(RankingSheet::closed).count()))
                .sorted(Comparator.comparing(DelegationsView.Share::evaluator)
                        .thenComparing(DelegationsView.Share::named)
                        .thenComparing(DelegationsView.Share::marks))
                .toList();
    }
}
