package kz.bagalau.methodology.proof;

import java.util.Objects;
import java.util.Optional;

/**
 * One thing that came out otherwise than expected.
 *
 * @param field the component of {@link Result}; its words stand under {@link #key()}
 * @param actual what came out; empty: nothing at all, the servant is not evaluated or the case was refused before
 */
public record Difference(String field, Object expected, Optional<Object> actual) {

    public Difference {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(actual, "actual");
    }

    /** The key of the words. */
    public String key() {
        return "proof.result." + field;
    }
}
