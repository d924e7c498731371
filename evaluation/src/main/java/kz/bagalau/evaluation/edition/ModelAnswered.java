package kz.bagalau.evaluation.edition;

import java.util.Map;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.platform.audit.Recorded;

/** A council answered to a changed model. */
public record ModelAnswered(EditionId model, ModelAnswer answer, Optional<String> reason) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return model.value();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("answer", answer.name(), "reason", reason.orElse(""));
    }
}
