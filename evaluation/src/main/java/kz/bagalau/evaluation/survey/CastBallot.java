package kz.bagalau.evaluation.survey;

import kz.bagalau.methodology.survey.SurveyBallot;

/**
 * A respondent's answers and whether he has sent them: what he left unsent is not counted.
 *
 * @param sent from then on it is one of the ballots of the box
 */
record CastBallot(SurveyBallot answers, boolean sent) {

    private static final String SENT = "s";
    private static final String BEGUN = "b";

    static CastBallot read(String written) {
        return new CastBallot(SurveyBallot.read(written.substring(1)), written.startsWith(SENT));
    }

    /** As long for a begun ballot as for a sent one. */
    String written() {
        return (sent ? SENT : BEGUN) + answers.written();
    }
}
