package kz.bagalau.evaluation.edition;

/** How far a draft has come. */
public enum DraftState {
    /** It is being written. */
    DRAFT,
    /** It lies before the official. */
    SUBMITTED,
    /** The official returned it with a reason; it is being written again. */
    RETURNED,
    /** It has become an edition, which never changes. */
    PUBLISHED,
    /** It was given up; it stays as a record. */
    DROPPED;

    /** Whether its values may be changed. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }
}
