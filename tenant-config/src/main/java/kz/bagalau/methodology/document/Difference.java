package kz.bagalau.methodology.document;

import java.util.Optional;
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
}
