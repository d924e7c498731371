package kz.bagalau.methodology;

/** The three methods of evaluation (¶3). */
public enum MethodKind {
    /** Reaching key target indicators (¶21-27). */
    KPI,
    /** The ranking sheet (¶28-32). */
    RANKING,
    /** The 360 survey (¶33-36). */
    SURVEY
}
