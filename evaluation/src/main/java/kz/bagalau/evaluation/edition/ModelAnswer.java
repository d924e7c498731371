package kz.bagalau.evaluation.edition;

/** What a council answers to a changed model. */
public enum ModelAnswer {
    /** The changes are taken into a draft of the own edition, which then goes its way. */
    TAKEN,
    /** The council has seen them and keeps its own text, with a reason. */
    KEPT_AS_IT_IS
}
