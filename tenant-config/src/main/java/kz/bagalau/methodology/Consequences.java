package kz.bagalau.methodology;

import java.util.List;
import java.util.Objects;

/** What decisions the results of the methods are the ground for (¶8, ¶9). */
public record Consequences(Citation by, List<MethodKind> methods, List<Kind> kinds) {

    /** A kind of decision, in the order of the text. */
    public enum Kind {
        BONUS,
        ENCOURAGEMENT,
        TRAINING,
        ROTATION,
        PROMOTION,
        DEMOTION,
        DISMISSAL
    }

    public Consequences {
        Objects.requireNonNull(by, "by");
        methods = List.copyOf(methods);
        kinds = List.copyOf(kinds);
        Require.that(!kinds.isEmpty(), "consequencesEmpty").orUnfit();
    }
}
