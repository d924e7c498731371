package kz.bagalau.evaluation.council;

/** Whether a council works in the portal. */
public enum CouncilState {
    ACTIVE,
    /** Nobody acts in it and no job runs for it; everything is kept. */
    SUSPENDED
}
