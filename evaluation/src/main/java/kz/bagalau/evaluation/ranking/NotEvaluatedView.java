package kz.bagalau.evaluation.ranking;

import java.util.List;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/** A servant who is not evaluated this time, and why (paragraph 5): the words stand under {@code eligibility.} and the key. */
public record NotEvaluatedView(Citation by, String fullName, LawText post, String reasonKey, List<Object> arguments) {}
