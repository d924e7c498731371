package kz.bagalau.methodology.calibration;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/** The evaluator meets the servant after the session; the topics of the meeting (¶42, R15). */
public record Feedback(Citation by, List<LawText> topics) {

    public Feedback {
        Objects.requireNonNull(by, "by");
        topics = List.copyOf(topics);
        Require.that(!topics.isEmpty(), "feedbackWithoutTopics").orUnfit();
    }
}
