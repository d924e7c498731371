package kz.bagalau.evaluation.cycle;

/** Where a schedule stands (paragraph 10). */
public enum ScheduleState {
    /** Built by HR, not yet shown to the official. */
    DRAFT,
    /** Waits for the appointing official. */
    SUBMITTED,
    /** Returned by the official with a reason; HR builds it anew. */
    RETURNED,
    /** Approved by the official: the quarter can be opened. */
    APPROVED
}
