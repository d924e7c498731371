package kz.bagalau.evaluation.edition;

/** How an edition is written out. */
public enum DocumentFormat {
    /** The rules, and after a line of dashes the decision's text. */
    YAML,
    /** One object, the text under its key {@code text}. */
    JSON
}
