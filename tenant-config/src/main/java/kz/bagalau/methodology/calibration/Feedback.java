package kz.bagalau.methodology.calibration;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/** The evaluator meets the servant after the session; the topics of the meeting (¶42, R15). */
public record Feedback(Citation by, Meetings meetings, List<LawText> topics) {

    /** One meeting, or several: the texts differ. */
    public enum Meetings {
        ONE,
        SEVERAL
    }

    public Feedback {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(meetings, "meetings");
        topics = List.copyOf(topics);
        Require.that(!topics.isEmpty(), "feedbackWithoutTopics").orUnfit();
    }
}
