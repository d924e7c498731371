package kz.bagalau.evaluation.result;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Paragraph 11: HR has not made the result known yet. */
public record ResultNotYetKnown(Citation by) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
