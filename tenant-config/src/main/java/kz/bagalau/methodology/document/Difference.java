package kz.bagalau.methodology.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;

/**
 * One rule in which two editions differ.
 *
 * @param one what the first edition says; empty when it has no such rule
 * @param other what the second says; empty when it has no such rule
 */
public record Difference(String path, Optional<Statement> one, Optional<Statement> other) {

    /** The citation in the first edition that has the rule. */
    public Citation by() {
        return one.or(() -> other).orElseThrow().by();
    }

    /** The rule's keys without the selectors of items, by which its words are found: {@code kpi.plan.minimumRemaining}. */
    public String rule() {
        String plain = DocumentPath.of(path).plain();
        return plain.contains(".") ? plain.substring(0, plain.lastIndexOf('.')) : plain;
    }

    /** The last key, by which the value has its name. */
    public String name() {
        String plain = DocumentPath.of(path).plain();
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    /** The citations in both editions, where they have the rule. */
    public List<Citation> citations() {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .map(Statement::by)
                .toList();
    }
}
