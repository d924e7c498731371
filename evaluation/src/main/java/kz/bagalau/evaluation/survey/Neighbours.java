package kz.bagalau.evaluation.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.survey.Respondents;

/**
 * Who may be asked about a servant: those who stand in a relation of the edition to him (paragraph 35; R05) on the day of
 * the list, and serve now. At his level, and working closely with him, are those of his own category who share his unit or
 * his direct head.
 *
 * @param rule the relations, in the edition's order
 * @param all everybody as on the day whose relations hold
 * @param serving who serves now: nobody else can be asked
 * @param evaluatorOf who evaluates a servant by the edition
 */
record Neighbours(
        Respondents rule, List<Servant> all, Set<UUID> serving, Function<Servant, Optional<UUID>> evaluatorOf) {

    /** The candidates of the servant, each once, himself never. */
    List<Candidate> of(Servant servant) {
        Map<UUID, Candidate> found = new LinkedHashMap<>();
        for (Respondents.Circle circle : rule.circles()) {
            Predicate<Servant> related = relation(circle.kind(), servant);
            all.stream()
                    .filter(one -> !one.employee().equals(servant.employee()))
                    .filter(one -> serving.contains(one.employee()))
                    .filter(related)
                    .forEach(one -> found.putIfAbsent(one.employee(), new Candidate(one.employee(), circle.kind())));
        }
        return List.copyOf(found.values());
    }

    /** The candidates of each servant. */
    Map<UUID, List<Candidate>> of(List<Servant> servants) {
        return servants.stream().collect(Collectors.toMap(Servant::employee, this::of));
    }

    private Predicate<Servant> relation(Respondents.Kind kind, Servant servant) {
        return switch (kind) {
            case DIRECT_HEAD ->
                one -> servant.directHead().filter(one.employee()::equals).isPresent();
            case SUBORDINATE_OF_THE_EVALUATED -> subordinateOf(Optional.of(servant.employee()));
            case SUBORDINATE_OF_THE_EVALUATOR -> subordinateOf(evaluatorOf.apply(servant));
            case CLOSE_PEER ->
                one -> one.bCorps()
                        && one.category().equals(servant.category())
                        && (one.unit().equals(servant.unit())
                                || one.directHead().isPresent()
                                        && one.directHead().equals(servant.directHead()));
        };
    }

    private static Predicate<Servant> subordinateOf(Optional<UUID> head) {
        return one -> head.isPresent() && one.bCorps() && one.directHead().equals(head);
    }
}
