package kz.bagalau.evaluation.survey;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** Paragraph 35: before the launch HR had one respondent of a circle replaced by another one, with its reason. */
public record RespondentReplaced(Citation by, UUID round, UUID circle, UUID out, UUID in, String reason)
        implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public String about() {
        return round.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("circle", circle.toString(), "out", out.toString(), "in", in.toString(), "reason", reason);
    }
}
