package kz.bagalau.evaluation.result;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Paragraph 20: the result may be known to those of the closed list only. */
public record ResultConfidential(Citation by) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
