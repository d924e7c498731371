package kz.bagalau.methodology.kpi;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/**
 * What an indicator must be: concrete, measurable, attainable, limited in time (¶24); asked as a check of the plan.
 *
 * @param key a word for the quality; the checker has hints for concrete, measurable, attainable and limitedInTime
 */
public record KpiQuality(Citation by, String key, LawText text) {

    public KpiQuality {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(text, "text");
        Require.that(!key.isBlank(), "qualityKey").orUnfit();
    }
}
