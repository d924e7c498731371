package kz.bagalau.evaluation.staff;

/** Whom the holder of a post heads by the post itself: the portal proposes him as the head of whoever comes. */
public enum HeadOf {
    /** An ordinary post. */
    NOBODY,
    /** The people of the post's unit (paragraph 2.4). */
    UNIT,
    /** The whole apparatus. */
    BODY
}
