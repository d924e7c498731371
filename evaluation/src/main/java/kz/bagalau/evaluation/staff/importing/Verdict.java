package kz.bagalau.evaluation.staff.importing;

/** What a row would do to the register. */
public enum Verdict {
    /** A person not known yet. */
    NEW,
    /** A known person with something changed. */
    CHANGED,
    /** A known person who leaves. */
    DISMISSED,
    /** A known person, nothing to do. */
    UNCHANGED,
    /** A row that cannot be applied. */
    FAULTY
}
