package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import kz.bagalau.methodology.score.Mean;

/** The mean of a result with its arithmetic, since an edition may take the unrounded ones into a year's (R28). */
@ApplicationScoped
public class FormedMeans {

    @Inject
    RankedContent ranked;

    @Inject
    IndicatorContent indicators;

    /** The mean as the sheet gave it. */
    public Mean of(Result result) {
        return switch (result.method()) {
            case RANKING -> ranked.of(result).arithmetic().mean().orElseThrow();
            case KPI -> indicators.of(result).arithmetic().mean().orElseThrow();
            case SURVEY -> throw new IllegalStateException("A survey gives no such result: " + result.id());
        };
    }
}
