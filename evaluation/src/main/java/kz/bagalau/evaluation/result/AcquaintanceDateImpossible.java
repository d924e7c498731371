package kz.bagalau.evaluation.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Paragraph 11: nobody is acquainted before the evaluation is over, nor in the future. */
public record AcquaintanceDateImpossible(Citation by, LocalDate from, LocalDate until) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(from, until);
    }
}
