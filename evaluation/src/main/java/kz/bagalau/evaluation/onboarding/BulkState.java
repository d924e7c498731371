package kz.bagalau.evaluation.onboarding;

/** How far a sheet is. */
public enum BulkState {
    /** Uploaded and looked at; nothing is done. */
    DRAFT,
    /** The job goes on with it, also after a stop of the portal. */
    RUNNING,
    /** Stopped by a person between two councils; it can be gone on with. */
    CANCELLED,
    /** Every council has been done or has failed. */
    FINISHED
}
