package kz.bagalau.methodology.custody;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** The closed list of ¶20: to nobody else may a result be known (R14 for those it omits). */
public record Confidential(Citation by, List<Knower> knownTo) {

    public Confidential {
        Objects.requireNonNull(by, "by");
        knownTo = List.copyOf(knownTo);
        Require.that(!knownTo.isEmpty(), "confidentialEmpty").orUnfit();
    }
}
