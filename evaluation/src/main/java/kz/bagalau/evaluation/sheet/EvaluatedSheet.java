package kz.bagalau.evaluation.sheet;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;

/**
 * A closed sheet as its result knows it (paragraph 7), whichever method it is of.
 *
 * @param sheet its number, which the result takes over
 * @param edition the edition under which it was opened; the result keeps it for ever
 * @param namedEvaluator whom the evaluator named to evaluate too, where the edition knows that
 */
public record EvaluatedSheet(
        MethodKind method,
        UUID sheet,
        Period period,
        EditionId edition,
        UUID employee,
        UUID evaluator,
        Optional<UUID> namedEvaluator) {}
