package kz.bagalau.methodology.sheet;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/**
 * Who evaluates by the method (¶29, R22).
 *
 * @param categories the categories of a {@link EvaluatorKind#BODY_HEAD}; empty for the other kinds
 */
public record EvaluatorRule(Citation by, EvaluatorKind kind, List<String> categories, LawText name) {

    public EvaluatorRule {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        categories = List.copyOf(categories);
        Require.that((kind == EvaluatorKind.BODY_HEAD) != categories.isEmpty(), "evaluatorCategories", kind)
                .orUnfit();
    }
}
