package kz.bagalau.evaluation.survey;

/** Why a respondent does not answer; HR sees how many gave which, never who. */
public enum DeclineReason {
    KNOWS_TOO_LITTLE,
    CONFLICT_OF_INTEREST,
    AWAY,
    OTHER
}
