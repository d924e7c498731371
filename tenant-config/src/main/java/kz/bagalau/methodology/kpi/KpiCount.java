package kz.bagalau.methodology.kpi;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** How many indicators a plan has (¶23). */
public record KpiCount(Citation by, int min, int max) {

    public KpiCount {
        Objects.requireNonNull(by, "by");
        Require.that(min >= 1 && min <= max, "countMinMax", min, max).orUnfit();
    }

    /** Whether so many are permitted. */
    public boolean permits(int count) {
        return count >= min && count <= max;
    }
}
