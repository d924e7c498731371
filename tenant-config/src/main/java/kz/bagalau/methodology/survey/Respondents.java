package kz.bagalau.methodology.survey;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/** Who answers, and how many (¶35). */
public record Respondents(Citation by, int min, int max, List<ChosenBy> chosenBy, List<Circle> circles) {

    /** Who chooses the respondents, the first that exists. */
    public enum ChosenBy {
        SYSTEM,
        HR,
        DIRECT_HEAD,
        /** The evaluated servant. */
        EVALUATED
    }

    /** A circle of respondents (¶35(1)-(3)). */
    public record Circle(Citation by, Kind kind, LawText text) {
        public Circle {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
        }
    }

    /** The kinds of circles. */
    public enum Kind {
        DIRECT_HEAD,
        SUBORDINATE_OF_THE_EVALUATED,
        /** As the other text reads (R05). */
        SUBORDINATE_OF_THE_EVALUATOR,
        CLOSE_PEER
    }

    public Respondents {
        Objects.requireNonNull(by, "by");
        chosenBy = List.copyOf(chosenBy);
        circles = List.copyOf(circles);
        Require.that(min >= 1 && min <= max, "countMinMax", min, max)
                .and(!circles.isEmpty(), "respondentsWithoutCircles")
                .orUnfit();
    }
}
