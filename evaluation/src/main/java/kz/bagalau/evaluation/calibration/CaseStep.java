package kz.bagalau.evaluation.calibration;

import static kz.bagalau.evaluation.calibration.CaseState.CONCLUDED;
import static kz.bagalau.evaluation.calibration.CaseState.CONVENED;
import static kz.bagalau.evaluation.calibration.CaseState.IN_SESSION;
import static kz.bagalau.evaluation.calibration.CaseState.PLACED;
import static kz.bagalau.evaluation.calibration.CaseState.REQUESTED;
import static kz.bagalau.evaluation.calibration.CaseState.SIGNED;
import static kz.bagalau.evaluation.calibration.CaseState.TIED;
import static kz.bagalau.evaluation.calibration.CaseState.VOTING;
import static kz.bagalau.evaluation.calibration.CaseState.WITHDRAWN;

import java.util.List;
import java.util.Set;

/** A step of a case: from which states it may be taken, and where it leads. The picture in docs is drawn from here. */
public enum CaseStep {
    WITHDRAW(Set.of(REQUESTED, CONVENED), WITHDRAWN),
    CONVENE(Set.of(REQUESTED), CONVENED),
    OPEN(Set.of(CONVENED), IN_SESSION),
    DESCRIBE(Set.of(IN_SESSION), IN_SESSION),
    ARGUE(Set.of(IN_SESSION), IN_SESSION),
    PUT_TO_VOTE(Set.of(IN_SESSION), VOTING),
    VOTE(Set.of(VOTING), VOTING),
    CLOSE_VOTE(Set.of(VOTING), IN_SESSION, TIED),
    BREAK_TIE(Set.of(TIED), IN_SESSION),
    CONCLUDE(Set.of(IN_SESSION), CONCLUDED),
    SIGN(Set.of(CONCLUDED), CONCLUDED, SIGNED),
    RECORD_DECLINED(Set.of(CONCLUDED), CONCLUDED, SIGNED),
    PLACE(Set.of(SIGNED), PLACED);

    private final Set<CaseState> from;
    private final List<CaseState> to;

    CaseStep(Set<CaseState> from, CaseState... to) {
        this.from = from;
        this.to = List.of(to);
    }

    /** The states in which the step may be taken. */
    public Set<CaseState> from() {
        return from;
    }

    /** The states to which it may lead. */
    public List<CaseState> to() {
        return to;
    }

    /** Whether it may be taken now. */
    public boolean mayFollow(CaseState state) {
        return from.contains(state);
    }
}
