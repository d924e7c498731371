package kz.bagalau.evaluation.result;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Paragraph 11: the edition does not name this channel for this servant. */
public record ChannelNotAllowed(Citation by) implements Refusal {

    @Override
    public Optional<Citation> citation() {
        return Optional.of(by);
    }

    @Override
    public List<Object> arguments() {
        return List.of();
    }
}
