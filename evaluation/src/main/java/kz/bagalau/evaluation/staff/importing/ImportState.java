package kz.bagalau.evaluation.staff.importing;

/** Where a list of people stands. */
public enum ImportState {
    /** Uploaded and judged, nothing written. */
    DRAFT,
    /** Written to the register. */
    APPLIED,
    /** Given up. */
    DISCARDED,
    /** Written, and taken back as a whole. */
    UNDONE
}
