package kz.bagalau.evaluation.ranking;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refusal;

/** Paragraph 32: the evaluation is made by every parameter, and these have no mark yet. */
public record MarksMissing(Citation by, List<LawText> parameters) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(parameters);
    }
}
