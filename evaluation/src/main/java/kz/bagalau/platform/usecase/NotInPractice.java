package kz.bagalau.platform.usecase;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** What reaches out of a council is not done in a practice council. */
public record NotInPractice() implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
