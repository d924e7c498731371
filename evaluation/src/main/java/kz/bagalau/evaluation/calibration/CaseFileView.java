package kz.bagalau.evaluation.calibration;

import java.time.Instant;
import java.util.List;

/**
 * What the file of a case has beside the case itself and its result.
 *
 * @param trail the steps of the case, as the trail has them
 */
public record CaseFileView(List<StepLineView> trail) {

    public CaseFileView {
        trail = List.copyOf(trail);
    }

    /**
     * That a step was taken, when and by whom; never how somebody voted.
     *
     * @param step the words stand under {@code caseStep.} and this: a {@link CaseStep}, or the request
     */
    public record StepLineView(Instant at, String who, String step) {}
}
