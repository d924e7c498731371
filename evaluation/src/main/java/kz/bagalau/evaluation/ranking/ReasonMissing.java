package kz.bagalau.evaluation.ranking;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refusal;

/** The council wants a ground for these marks; no paragraph does. */
public record ReasonMissing(List<LawText> parameters) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of(parameters);
    }
}
