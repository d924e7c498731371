package kz.bagalau.evaluation.cycle;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.sheet.EvaluatorRule;

/**
 * Finds the evaluator whom the edition names (paragraph 29) among those who serve now: nobody evaluates who has left, and
 * nobody evaluates himself.
 *
 * @param rule whom the edition names
 * @param now who serves on the day of the question
 * @param substitutes the substitute of each evaluator whose duties somebody else performs by an order
 */
public record Evaluators(EvaluatorRule rule, List<Servant> now, Map<UUID, UUID> substitutes) {

    /**
     * The evaluator of the person; empty when nobody fits the rule. In an evaluator's stead, while an order says so, stands
     * whom the edition names; where the text has no such rule, nobody does (reading R48).
     */
    public Optional<Servant> of(Servant servant) {
        return named(servant).map(evaluator -> standIn(evaluator, servant).orElse(evaluator));
    }

    /** Who acts for the servant as this evaluator today: he himself, or whom the edition names in his stead. */
    public UUID acting(UUID evaluator, Servant servant) {
        return now.stream()
                .filter(is(Optional.of(evaluator)))
                .findFirst()
                .flatMap(one -> standIn(one, servant))
                .map(Servant::employee)
                .orElse(evaluator);
    }

    private Optional<Servant> standIn(Servant evaluator, Servant servant) {
        UUID substitute = substitutes.get(evaluator.employee());
        return rule.stead(substitute != null).flatMap(stead -> switch (stead) {
            case ACTING, NAMED_BY_OFFICIAL -> among(servant, Optional.of(substitute));
            case HIGHER_HEAD -> among(servant, evaluator.higherHead());
        });
    }

    /** The evaluator by his office, whoever performs his duties today. */
    public Optional<Servant> named(Servant servant) {
        return switch (rule.kind()) {
            case BODY_HEAD -> head(servant);
            case UNIT_HEAD, DIRECT_HEAD -> among(servant, servant.directHead());
            case HIGHER_HEAD -> among(servant, servant.higherHead());
            case DIRECT_OR_HIGHER_HEAD ->
                among(servant, servant.directHead()).or(() -> among(servant, servant.higherHead()));
        };
    }

    /** Of several heads of the category the person's own direct head comes first, then the higher one. */
    private Optional<Servant> head(Servant servant) {
        return now.stream()
                .filter(one -> rule.categories().contains(one.category()))
                .filter(one -> !one.employee().equals(servant.employee()))
                .min(Comparator.comparing(not(is(servant.directHead()))).thenComparing(not(is(servant.higherHead()))));
    }

    private Optional<Servant> among(Servant servant, Optional<UUID> head) {
        return now.stream()
                .filter(is(head))
                .filter(one -> !one.employee().equals(servant.employee()))
                .findFirst();
    }

    private static Predicate<Servant> is(Optional<UUID> person) {
        return one -> person.filter(one.employee()::equals).isPresent();
    }

    private static Function<Servant, Boolean> not(Predicate<Servant> test) {
        return one -> !test.test(one);
    }
}
