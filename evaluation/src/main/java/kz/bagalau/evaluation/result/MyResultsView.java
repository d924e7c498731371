package kz.bagalau.evaluation.result;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.GradeScale;
import kz.bagalau.methodology.score.MarkRange;

/**
 * The caller's own results.
 *
 * @param waiting results that were made known and are not opened yet, the latest first
 * @param trajectory the last periods, the oldest first
 * @param scale the grades and marks of the latest edition, for the picture; empty without any result
 */
public record MyResultsView(List<WaitingView> waiting, List<QuarterView> trajectory, Optional<ScaleView> scale) {

    /** A result to open (paragraph 11). */
    public record WaitingView(Citation by, UUID result, Period period, Instant madeKnownAt) {}

    /** What the picture is drawn by. */
    public record ScaleView(GradeScale grades, MarkRange marks) {}

    /** Whether there is anything to draw. */
    public boolean anyKnown() {
        return trajectory.stream().anyMatch(quarter -> quarter.mean().isPresent());
    }
}
