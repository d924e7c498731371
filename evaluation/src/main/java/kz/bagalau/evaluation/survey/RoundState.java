package kz.bagalau.evaluation.survey;

/** Where a round stands; it goes only forwards. */
public enum RoundState {
    /** The circles are drawn; HR may replace a respondent. */
    PREPARED,
    /** The respondents are asked; the circles stand. */
    LAUNCHED,
    /** The answers are being counted. */
    CLOSING,
    CLOSED
}
