package kz.bagalau.evaluation.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Paragraphs 4, 31: the due day is over, so the closing needs the reason of the lateness. */
public record LateReasonMissing(Citation by, LocalDate due) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(due);
    }
}
