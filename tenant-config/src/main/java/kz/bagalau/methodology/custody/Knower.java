package kz.bagalau.methodology.custody;

/** Those to whom alone a result may be known (¶20). */
public enum Knower {
    EVALUATED,
    EVALUATOR,
    /** The head of the HR department or service. */
    HEAD_OF_HR,
    /** The person responsible for HR. */
    PERSON_RESPONSIBLE_FOR_HR,
    SESSION_PARTICIPANTS,
    /** Who has the right to appoint and dismiss. */
    APPOINTING_OFFICIAL,
    HIGHER_HEAD,
    /** The unit that co-ordinates strategic planning. */
    PLANNING_UNIT,
    /** Every person of the HR service. */
    HR_STAFF
}
