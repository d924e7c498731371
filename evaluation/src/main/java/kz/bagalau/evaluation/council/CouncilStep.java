package kz.bagalau.evaluation.council;

import static kz.bagalau.evaluation.council.CouncilState.ACTIVE;
import static kz.bagalau.evaluation.council.CouncilState.ARCHIVED;
import static kz.bagalau.evaluation.council.CouncilState.SUSPENDED;

import java.util.Set;
import kz.bagalau.methodology.Refused;

/** A step of a council's work in the portal: from which states it may be taken, and where it leads. */
enum CouncilStep {
    SUSPEND(Set.of(ACTIVE), SUSPENDED),
    RESUME(Set.of(SUSPENDED, ARCHIVED), ACTIVE),
    ARCHIVE(Set.of(ACTIVE, SUSPENDED), ARCHIVED);

    private final Set<CouncilState> from;
    private final CouncilState to;

    CouncilStep(Set<CouncilState> from, CouncilState to) {
        this.from = from;
        this.to = to;
    }

    /** Where the step leads from the state; refuses where it does not follow it. */
    CouncilState takenIn(CouncilState now) {
        if (!from.contains(now)) {
            throw new Refused(new CouncilStepNotNow());
        }
        return to;
    }
}
