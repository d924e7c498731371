package kz.bagalau.evaluation.survey;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kz.bagalau.methodology.survey.SurveyBallot;

/**
 * A respondent's answers and whether he has sent them: what he left unsent is not counted.
 *
 * @param sent from then on it is one of the ballots of the box
 * @param comment his own words; empty where he wrote none
 */
record CastBallot(SurveyBallot answers, boolean sent, String comment) {

    private static final String SENT = "s";
    private static final String BEGUN = "b";
    private static final char END = '\n';
    private static final char NOTHING = '\0';

    CastBallot(SurveyBallot answers, boolean sent) {
        this(answers, sent, "");
    }

    /** A ballot on which nothing is answered yet. */
    static CastBallot blank(int questions) {
        return new CastBallot(SurveyBallot.blank(questions), false);
    }

    /** The same with other answers. */
    CastBallot with(SurveyBallot changed) {
        return new CastBallot(changed, sent, comment);
    }

    /** The same with other words. */
    CastBallot with(String changed) {
        return new CastBallot(answers, sent, changed);
    }

    /** The same, put into the box. */
    CastBallot whenSent() {
        return new CastBallot(answers, true, comment);
    }

    static CastBallot read(byte[] written) {
        String text = new String(written, StandardCharsets.UTF_8);
        int end = text.indexOf(END);
        String choices = end < 0 ? text : text.substring(0, end);
        int nothing = text.indexOf(NOTHING);
        String comment = end < 0 ? "" : text.substring(end + 1, nothing < 0 ? text.length() : nothing);
        return new CastBallot(SurveyBallot.read(choices.substring(1)), choices.startsWith(SENT), comment);
    }

    /**
     * As long for a begun ballot as for a sent one, and without a comment as with the longest.
     *
     * @param frame how many bytes there are for a comment; 0 where the edition has none
     */
    byte[] written(int frame) {
        String choices = (sent ? SENT : BEGUN) + answers.written();
        if (frame == 0) {
            return choices.getBytes(StandardCharsets.US_ASCII);
        }
        byte[] words = (choices + END + comment).getBytes(StandardCharsets.UTF_8);
        int length = choices.length() + 1 + frame;
        if (words.length > length) {
            throw new IllegalArgumentException("A comment longer than its frame.");
        }
        return Arrays.copyOf(words, length);
    }
}
