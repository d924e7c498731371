package kz.bagalau.methodology.survey;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/** One answer of the scale (annexes 5 and 6) and its points, which no text gives (R29). */
public record Answer(Citation by, LawText text, int points) {

    public Answer {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(text, "text");
        Require.that(points >= 0 && points <= 100, "answerPoints", points).orUnfit();
    }
}
