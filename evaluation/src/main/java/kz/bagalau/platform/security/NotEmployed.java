package kz.bagalau.platform.security;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** The person acts in the council, and no line of its staff is linked to him. */
public record NotEmployed() implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
