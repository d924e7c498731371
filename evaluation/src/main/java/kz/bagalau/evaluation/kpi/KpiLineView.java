package kz.bagalau.evaluation.kpi;

import java.util.Optional;
import kz.bagalau.methodology.kpi.HoleRule;
import kz.bagalau.methodology.kpi.PermittedBand;
import kz.bagalau.methodology.score.Score;

/**
 * One indicator as its evaluator sees it (¶27, annexes 2 and 3).
 *
 * @param facts what was planned and reached
 * @param band the row of annex 3: the marks from {@code band.lowest()} to {@code band.highest()}; empty without a
 *     percentage
 * @param hole the hole of annex 3 into which the percentage falls, with its reading (R21)
 * @param mark the mark, if given
 * @param ground the evaluator's words on it
 * @param outside whether the mark lies outside the band, since the value was corrected after it was given
 */
public record KpiLineView(
        ActualLineView facts,
        Optional<PermittedBand> band,
        Optional<HoleRule> hole,
        Optional<Score> mark,
        String ground,
        boolean outside) {}
