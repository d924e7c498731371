package kz.bagalau.evaluation.council;

/** Whether a council works in the portal. */
public enum CouncilState {
    ACTIVE,
    /** Nobody acts in it and no job runs for it; everything is kept. */
    SUSPENDED,
    /** Its work in the portal has ended; nobody acts in it any more, and its archive is kept for its years. */
    ARCHIVED
}
