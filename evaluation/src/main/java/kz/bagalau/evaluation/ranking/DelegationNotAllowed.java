package kz.bagalau.evaluation.ranking;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Paragraph 31: the edition knows no other evaluators, or the unit is not above its threshold. */
public record DelegationNotAllowed(Citation by, int servants, Optional<Integer> above) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of(servants, above.<Object>map(number -> number).orElse(""));
    }
}
