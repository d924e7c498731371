package kz.bagalau.methodology.kpi;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/** To what an indicator is directed (¶24(5)); the plan names one of these for each indicator. */
public record KpiAim(Citation by, List<Source> sources, LawText text) {

    /** Where an indicator comes from. */
    public enum Source {
        STATE_PLANNING_DOCUMENTS,
        NATIONAL_PROJECTS,
        STRATEGIC_GOALS,
        A_CORPS_AGREEMENT,
        EFFICIENCY
    }

    public KpiAim {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
        Require.that(!sources.isEmpty(), "aimWithoutSources").orUnfit();
    }
}
