package kz.bagalau.evaluation.staff;

/** Which of a person's two heads (paragraphs 2.2 and 2.3). */
public enum HeadKind {
    /** Direct head, тікелей басшы. */
    DIRECT,
    /** Higher head, жоғары тұрған басшы. */
    HIGHER
}
