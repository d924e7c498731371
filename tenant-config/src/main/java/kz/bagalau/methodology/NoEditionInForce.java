package kz.bagalau.methodology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** No edition of the council is in force on the day, so nothing can be computed for it. */
public record NoEditionInForce(LocalDate day) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of(day);
    }
}
