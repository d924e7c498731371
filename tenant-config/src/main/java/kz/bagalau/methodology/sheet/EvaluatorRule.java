package kz.bagalau.methodology.sheet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/**
 * Who evaluates by the method (¶29, R22).
 *
 * @param categories the categories of a {@link EvaluatorKind#BODY_HEAD}; empty for the other kinds
 * @param substitute who evaluates while the evaluator is absent; empty: the text has no such rule
 * @param seconded who evaluates a servant seconded to another body; empty: the text has no such rule
 */
public record EvaluatorRule(
        Citation by,
        EvaluatorKind kind,
        List<String> categories,
        LawText name,
        Optional<Substitute> substitute,
        Optional<Seconded> seconded) {

    /** Who evaluates in the evaluator's stead while that person is absent. */
    public record Substitute(Citation by, Stead kind) {
        public Substitute {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(kind, "kind");
        }
    }

    /** Who stands in. */
    public enum Stead {
        /** Whoever performs the absent evaluator's duties. */
        ACTING,
        HIGHER_HEAD,
        /** Whom the appointing official names. */
        NAMED_BY_OFFICIAL
    }

    /** Who evaluates a servant seconded to another body. */
    public record Seconded(Citation by, Body body) {
        public Seconded {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(body, "body");
        }
    }

    /** Which body evaluates. */
    public enum Body {
        /** The body that received the servant. */
        RECEIVING,
        /** The body that sent the servant. */
        SENDING
    }

    public EvaluatorRule {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        categories = List.copyOf(categories);
        Require.that((kind == EvaluatorKind.BODY_HEAD) != categories.isEmpty(), "evaluatorCategories", kind)
                .orUnfit();
    }

    /** Who stands in for an absent evaluator, if the text names one. */
    public Optional<Stead> stead(boolean evaluatorAbsent) {
        return substitute.filter(rule -> evaluatorAbsent).map(Substitute::kind);
    }

    /** Whether this body itself evaluates a servant whom it has sent to another body, or received from one. */
    public boolean evaluatesHere(boolean sentAway, boolean receivedHere) {
        Body body = seconded.map(Seconded::body).orElse(Body.SENDING);
        return body == Body.RECEIVING ? !sentAway : !receivedHere;
    }
}
