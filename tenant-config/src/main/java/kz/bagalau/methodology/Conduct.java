package kz.bagalau.methodology;

import java.util.List;
import java.util.Objects;

/**
 * By what means an evaluation is conducted (¶3): the system first, then the fallbacks.
 *
 * @param internalSpecifics whether bodies with an automated system follow their internal documents (¶3, part 3)
 */
public record Conduct(Citation by, List<Means> means, List<MethodKind> methods, boolean internalSpecifics) {

    /** A means of conducting an evaluation. */
    public enum Means {
        UNIFIED_SYSTEM,
        PAPER,
        OWN_SYSTEM
    }

    public Conduct {
        Objects.requireNonNull(by, "by");
        means = List.copyOf(means);
        methods = List.copyOf(methods);
        Require.that(!means.isEmpty(), "conductWithoutMeans").orUnfit();
    }
}
