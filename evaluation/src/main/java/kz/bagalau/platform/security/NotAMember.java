package kz.bagalau.platform.security;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Our register of the council does not know the person, or no longer. */
public record NotAMember() implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
