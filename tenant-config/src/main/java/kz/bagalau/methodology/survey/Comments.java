package kz.bagalau.methodology.survey;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/**
 * A respondent may write some words beside his answers; they are shown from the least number of those who wrote on.
 *
 * @param longest how many characters they may have
 */
public record Comments(Citation by, int longest) {

    private static final int MOST = 2_000;
    private static final int BYTES_OF_A_CHARACTER = 4;

    public Comments {
        Objects.requireNonNull(by, "by");
        Require.that(longest >= 1 && longest <= MOST, "commentsLongest", longest, MOST)
                .orUnfit();
    }

    /** In how many bytes the longest of them finds room, whatever it is written in. */
    public int frame() {
        return longest * BYTES_OF_A_CHARACTER;
    }
}
