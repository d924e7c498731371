package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.ranking.RankingGridView.DelegationView;
import kz.bagalau.evaluation.ranking.RankingGridView.PersonView;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.sheet.Delegation;

/** Counts the servants by whom paragraph 31 decides whether further persons may evaluate (reading R34). */
@ApplicationScoped
class Delegations {

    /** How many servants the rule counts for one who works in this unit. */
    int counted(Delegation rule, UUID unit, List<Servant> now) {
        return (int) now.stream()
                .filter(Servant::bCorps)
                .filter(servant -> switch (rule.counted()) {
                    case B_SERVANTS_OF_THE_UNIT -> servant.unit().equals(unit);
                    case B_SERVANTS_OF_THE_BODY -> true;
                })
                .count();
    }

    /** What the evaluator may do about these people. */
    DelegationView view(Delegation rule, List<UUID> units, List<Servant> now, UUID evaluator) {
        int servants =
                units.stream().mapToInt(unit -> counted(rule, unit, now)).max().orElse(0);
        List<PersonView> people = rule.permitted(servants)
                ? now.stream()
                        .filter(Servant::bCorps)
                        .filter(servant -> !servant.employee().equals(evaluator))
                        .map(servant -> new PersonView(servant.employee(), servant.fullName()))
                        .toList()
                : List.of();
        return new DelegationView(rule.by(), servants, rule.above(), people);
    }
}
