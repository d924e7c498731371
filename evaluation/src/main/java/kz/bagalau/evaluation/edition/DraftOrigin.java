package kz.bagalau.evaluation.edition;

/** How a draft was begun. */
public enum DraftOrigin {
    /** With nothing in it. */
    BLANK,
    /** As a copy of a published edition. */
    CLONED,
    /** From a document. */
    IMPORTED
}
