package kz.bagalau.evaluation.cycle;

import java.util.Optional;
import kz.bagalau.methodology.Citation;

/**
 * What the edition of the running period says of substitutes and seconded people (paragraph 29, readings R48, R49).
 *
 * @param substituteBy the paragraph that knows a substitute of the evaluator, empty when the text has none
 * @param secondedBy the paragraph that says which body evaluates a seconded servant, empty when the text is silent
 * @param receivingBody whether it is the body that received him
 */
public record StandInRulesView(Optional<Citation> substituteBy, Optional<Citation> secondedBy, boolean receivingBody) {}
