package kz.bagalau.methodology.term;

/** Whether a term counts the day of the event that starts it (R07). */
public enum Counting {
    /** The first day counted is the next working day. */
    FROM_NEXT_WORKING_DAY,
    /** The event's own day is counted when it is a working day. */
    INCLUDING_FIRST_DAY
}
