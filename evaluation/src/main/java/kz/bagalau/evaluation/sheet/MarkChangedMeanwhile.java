package kz.bagalau.evaluation.sheet;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.score.Score;

/** Another window changed the same mark first; what was typed here stays with the one who typed it. */
public record MarkChangedMeanwhile(Optional<Score> now, String comment) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public List<Object> arguments() {
        return List.of(now.map(Score::value).<Object>map(value -> value).orElse(""), comment);
    }
}
