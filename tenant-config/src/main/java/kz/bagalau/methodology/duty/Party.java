package kz.bagalau.methodology.duty;

/** Who acts, and who is told. */
public enum Party {
    EVALUATOR,
    EVALUATED,
    HR,
    /** The unit that co-ordinates strategic planning, if the body has one. */
    PLANNING_UNIT,
    APPOINTING_OFFICIAL,
    SESSION_MEMBERS,
    RESPONDENTS,
    /** Whom the paragraph itself names, which the rules do not repeat. */
    NAMED_IN_THE_TEXT,
    /** The person who complains under the Administrative Code. */
    COMPLAINANT,
    /** The body whose act is contested. */
    CONTESTED_BODY,
    /** The body or official that reviews the complaint. */
    REVIEWING_BODY,
    COURT
}
