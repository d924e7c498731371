package kz.bagalau.methodology.notice;

/** The statutory notices. */
public enum NoticeKind {
    /** To the head, evaluated by indicators (¶26). */
    HEAD_EVALUATION,
    /** To the staff, evaluated by ranking (¶30). */
    STAFF_EVALUATION
}
