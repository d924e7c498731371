package kz.bagalau.methodology.presence;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;

/**
 * Whether a servant is evaluated for a period, and the reason. The page makes the sentence from the key and arguments.
 *
 * @param withoutPresence the evaluation does not wait for the servant
 * @param reasonKey one of {@code present}, {@code tooShort}, {@code probation},
 *     {@code workedTooLittle}, {@code absent}, {@code afterReturn}, {@code dismissed},
 *     {@code notInService}, {@code noMethod}
 */
public record Verdict(boolean evaluated, boolean withoutPresence, String reasonKey, List<Object> args, Citation by) {

    public Verdict {
        Objects.requireNonNull(reasonKey, "reasonKey");
        Objects.requireNonNull(by, "by");
        args = List.copyOf(args);
    }

    /** Evaluated in the servant's presence. */
    public static Verdict present(Citation by) {
        return new Verdict(true, false, "present", List.of(), by);
    }

    /** Evaluated in term, without presence. */
    public static Verdict absent(Citation by, String reasonKey, Object... args) {
        return new Verdict(true, true, reasonKey, List.of(args), by);
    }

    /** Evaluated later, when the servant is back. */
    public static Verdict later(Citation by, String reasonKey, Object... args) {
        return new Verdict(true, false, reasonKey, List.of(args), by);
    }

    /** Not evaluated. */
    public static Verdict not(Citation by, String reasonKey, Object... args) {
        return new Verdict(false, false, reasonKey, List.of(args), by);
    }
}
