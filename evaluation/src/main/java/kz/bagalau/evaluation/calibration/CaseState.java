package kz.bagalau.evaluation.calibration;

/** How far a disagreement has come (paragraphs 12, 38-41). */
public enum CaseState {
    /** The servant asked for a session; the official is to decide. */
    REQUESTED,
    /** The servant took his request back. */
    WITHDRAWN,
    /** The session is decided on and its members are appointed. */
    CONVENED,
    /** The session is open: the work is described, the mark argued. */
    IN_SESSION,
    /** A correction is before the members; how they vote nobody learns before the close. */
    VOTING,
    /** The votes are equal, and the edition lets the chair decide. */
    TIED,
    /** The minutes are written; the members sign them one by one. */
    CONCLUDED,
    /** Every member who was present has signed. */
    SIGNED,
    /** The minutes are placed and locked; the session is over, and its members know the case no longer. */
    PLACED;

    /** Whether the members still belong to the circle of the case (paragraph 20). */
    public boolean open() {
        return this != WITHDRAWN && this != PLACED;
    }

    /** Whether minutes are written, so that what was said and voted stands. */
    public boolean concluded() {
        return this == CONCLUDED || this == SIGNED || this == PLACED;
    }
}
