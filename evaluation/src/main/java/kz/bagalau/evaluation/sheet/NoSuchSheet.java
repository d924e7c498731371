package kz.bagalau.evaluation.sheet;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** There is no such sheet for this person; whether it exists for another is not said (paragraph 20). */
public record NoSuchSheet() implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
