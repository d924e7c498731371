package kz.bagalau.evaluation.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/**
 * The meetings on a result (paragraph 42).
 *
 * @param version how often the result has changed; what a program must have seen to record a meeting on it
 * @param topics the topics of the edition, in its order
 * @param mayRecord whether the reader may record a meeting now
 * @param mayConfirm whether the reader is the servant himself
 */
public record MeetingsView(
        int version, Citation by, List<LawText> topics, List<MeetingLine> held, boolean mayRecord, boolean mayConfirm) {

    /** One meeting with the topics that were talked about. */
    public record MeetingLine(
            UUID meeting,
            int version,
            LocalDate heldOn,
            List<LawText> topics,
            String recordedBy,
            Optional<Instant> confirmedAt) {}

    /** Whether there is anything to show. */
    public boolean any() {
        return mayRecord || !held.isEmpty();
    }
}
