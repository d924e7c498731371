package kz.bagalau.evaluation.survey;

/** Where a respondent stands. */
public enum RespondentState {
    ASKED,
    ANSWERED,
    DECLINED,
    /** Taken out by HR before the launch. */
    REPLACED
}
