package kz.bagalau.methodology.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Reading;

/**
 * One step of a computation, as plain values: a page makes the sentence from the rule's key and the arguments. A value is
 * a text, a whole or decimal number, a truth value, a date, a period, words of the law, a word of a closed list, or a list
 * of these.
 *
 * @param by the paragraph from which the rule comes
 * @param inputs what the rule was given, in the order that {@link Rule} says
 * @param result what it gave
 * @param reading the reading without which the text would leave the step open
 */
public record Step(Citation by, Rule rule, List<Object> inputs, Object result, Optional<Reading> reading) {

    public Step {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(reading, "reading");
        inputs = List.copyOf(inputs);
    }

    static Step of(Citation by, Rule rule, List<Object> inputs, Object result) {
        return new Step(by, rule, inputs, result, Optional.empty());
    }

    static Step read(Citation by, Rule rule, List<Object> inputs, Object result, Reading reading) {
        return new Step(by, rule, inputs, result, Optional.of(reading));
    }

    /** The key of the words. */
    public String key() {
        return rule.key();
    }

    /** What fills the places of the words: the inputs, then the result. */
    public List<Object> arguments() {
        List<Object> all = new ArrayList<>(inputs);
        all.add(result);
        return List.copyOf(all);
    }
}
