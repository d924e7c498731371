package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.Evaluators;
import kz.bagalau.evaluation.ranking.RankingGridView.Rules;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.ServantRows;
import kz.bagalau.evaluation.staff.StaffOrders;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.presence.Verdict;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 31: an evaluator's own people and their parameters. Nobody sees a row here that he does not evaluate; a
 * person whom the evaluator named sees his own part only.
 */
@UseCase
@AllowedTo({EVALUATOR, EMPLOYEE})
public class ShowRankingGrid {

    @Inject
    RankingSheets sheets;

    @Inject
    SheetLines lines;

    @Inject
    SheetReader reader;

    @Inject
    RankingLaw law;

    @Inject
    ServantRows servants;

    @Inject
    StaffOrders orders;

    @Inject
    Delegations delegations;

    @Inject
    Caller caller;

    /** The grid of the period; without one, of the latest period in which the caller evaluates somebody. */
    public RankingGridView of(Optional<Period> asked) {
        UUID me = caller.employee();
        List<Period> periods = sheets.periodsOf(me);
        Period period = asked.or(() -> periods.stream().findFirst())
                .orElseGet(() -> Period.of(law.today()).previous());
        List<SheetLine> mine = lines.of(me, period);
        if (mine.isEmpty()) {
            return new RankingGridView(period, periods, Optional.empty(), List.of(), List.of());
        }
        EditionId edition = mine.get(0).edition();
        Map<UUID, Servant> people = reader.people(period);
        List<Servant> now = servants.on(law.today());
        Rules rules = rules(mine, people, now, me);
        return new RankingGridView(
                period,
                periods,
                Optional.of(rules),
                reader.rows(mine, me, people, rules.parameters()),
                notEvaluated(people, now, period, edition, me));
    }

    private Rules rules(List<SheetLine> mine, Map<UUID, Servant> people, List<Servant> now, UUID me) {
        RankingRules rules = law.of(mine.get(0).edition(), mine.get(0).period());
        boolean evaluator = mine.stream().anyMatch(sheet -> sheet.evaluator().equals(me));
        return new Rules(
                rules.method().evaluator().by(),
                rules.methodology().confidential().by(),
                rules.method().marks(),
                reader.columns(mine),
                rules.methodology().grades(),
                rules.due(),
                law.daysLeft(rules.due().date()),
                rules.grounds().extremes(),
                rules.method()
                        .delegation()
                        .filter(rule -> evaluator)
                        .map(rule -> delegations.view(rule, units(mine, people), now, me)));
    }

    private static List<UUID> units(List<SheetLine> mine, Map<UUID, Servant> people) {
        return mine.stream()
                .flatMap(sheet -> Optional.ofNullable(people.get(sheet.employee())).stream())
                .map(Servant::unit)
                .distinct()
                .toList();
    }

    private List<NotEvaluatedView> notEvaluated(
            Map<UUID, Servant> people, List<Servant> now, Period period, EditionId edition, UUID me) {
        SheetMethod method = law.of(edition, period).method();
        Evaluators evaluators = new Evaluators(method.evaluator(), now, orders.substitutes(law.today()));
        return people.values().stream()
                .filter(Servant::bCorps)
                .filter(servant -> method.covers(servant.category()))
                .filter(servant -> !reader.verdict(servant, period, edition).evaluated())
                .filter(servant -> evaluators
                        .of(servant)
                        .map(Servant::employee)
                        .filter(me::equals)
                        .isPresent())
                .map(servant -> notEvaluated(servant, reader.verdict(servant, period, edition)))
                .toList();
    }

    private static NotEvaluatedView notEvaluated(Servant servant, Verdict verdict) {
        return new NotEvaluatedView(
                verdict.by(), servant.fullName(), SheetReader.post(servant), verdict.reasonKey(), verdict.args());
    }
}
