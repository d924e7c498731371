package kz.bagalau.evaluation.council;

/** The five dates of an edition. */
public enum DateKind {
    /** The body took the decision. */
    ADOPTED,
    /** The first official publication. */
    PUBLISHED,
    /** The day in force, where a document names it; else it follows from the publication. */
    IN_FORCE,
    /** The day from which relations are governed, when earlier than the day in force. */
    APPLIES_FROM,
    /** The first day on which the edition is no longer in force. */
    REPEALED
}
