package kz.bagalau.platform.usecase;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Somebody else changed the same thing first; what was typed is kept by the page. */
public record ChangedMeanwhile() implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
