package kz.bagalau.evaluation.dispute;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 16: a disagreement was registered, or closed with what came of it. */
public record DisputeMoved(Citation by, UUID dispute, int number, UUID applicant, String what) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return dispute.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("number", number, "applicant", applicant.toString(), "what", what);
    }
}
