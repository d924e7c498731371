package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;

/** On what ground an indicator is changed (¶25); the change must name it. */
public record KpiChange(Citation by, List<Ground> grounds) {

    /** A ground that directly affects the indicator. */
    public enum Ground {
        FUNCTIONS_CHANGED,
        STRUCTURE_CHANGED
    }

    public KpiChange {
        Objects.requireNonNull(by, "by");
        grounds = List.copyOf(grounds);
    }
}
