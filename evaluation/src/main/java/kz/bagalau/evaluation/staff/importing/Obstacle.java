package kz.bagalau.evaluation.staff.importing;

/**
 * Something that has been built on an applied list, so that it cannot be taken back any more.
 *
 * @param kind what it is; the words stand under {@code staff.undo.} and this name
 * @param what the person's name, or the period
 * @param number how many, where it is a number
 */
public record Obstacle(Kind kind, Object what, int number) {

    /** What can stand in the way. */
    public enum Kind {
        /** The person was changed after the list. */
        CHANGED,
        /** Something refers to a person whom the list brought. */
        USED,
        /** Somebody else stands under a person whom the list brought. */
        HEADS,
        /** A period in which these people are evaluated was opened after the list. */
        PERIOD
    }
}
