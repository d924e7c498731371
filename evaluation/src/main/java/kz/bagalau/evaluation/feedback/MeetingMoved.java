package kz.bagalau.evaluation.feedback;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 42: a feedback meeting was recorded by the evaluator, or confirmed by the servant. */
public record MeetingMoved(Citation by, UUID result, UUID meeting, LocalDate heldOn, boolean confirmed)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return result.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("meeting", meeting.toString(), "heldOn", heldOn.toString(), "confirmed", confirmed);
    }
}
