package kz.bagalau.evaluation.staff.importing;

/**
 * What can be wrong with a row. The words stand under {@code staff.problem.} (what is wrong) and {@code staff.remedy.}
 * (what to do) with the name. A warning is shown and does not stop the import.
 */
public enum Problem {
    /** A required cell is blank. */
    BLANK(true),
    /** The text is longer than allowed. */
    TOO_LONG(true),
    /** Invisible signs that turn or hide text. */
    HIDDEN_SIGNS(true),
    /** The cell is a formula. */
    FORMULA(true),
    /** A name with signs that no name has. */
    NOT_A_NAME(true),
    /** No e-mail address. */
    NOT_AN_EMAIL(true),
    /** No telephone number. */
    NOT_A_PHONE(true),
    /** No date as 01.02.2026 or 2026-02-01. */
    NOT_A_DATE(true),
    /** A date too far away to be meant. */
    DATE_IMPLAUSIBLE(true),
    /** Dismissed before appointed. */
    PERIOD_REVERSED(true),
    /** A category that the register of posts does not know. */
    CATEGORY_UNKNOWN(true),
    /** A category in which a sign looks like the right one. */
    CATEGORY_MISSPELT(true),
    /** A role that the portal does not know. */
    ROLE_UNKNOWN(true),
    /** More cells than headings. */
    ROW_TOO_WIDE(true),
    /** Two rows have one e-mail. */
    EMAIL_TWICE(true),
    /** The head is neither in the file nor in the register. */
    HEAD_UNKNOWN(true),
    /** The head has left the service. */
    HEAD_DISMISSED(true),
    /** The person is his own head. */
    HEAD_OF_HIMSELF(true),
    /** Heads that stand above each other in a circle. */
    HEADS_IN_CIRCLE(true),
    /** A unit with two Russian names. */
    UNIT_NAMED_TWICE(true),
    /** An appointment before the latest known one. */
    APPOINTED_TOO_EARLY(true),
    /** The register knows another last day. */
    DISMISSED_OTHERWISE(true),
    /** No category: the person is not evaluated. */
    NO_CATEGORY(false),
    /** No direct head for a servant. */
    NO_DIRECT_HEAD(false),
    /** A person of the same name has another e-mail. */
    SAME_NAME(false);

    private final boolean fault;

    Problem(boolean fault) {
        this.fault = fault;
    }

    /** Whether nothing can be applied while it is there. */
    public boolean fault() {
        return fault;
    }
}
