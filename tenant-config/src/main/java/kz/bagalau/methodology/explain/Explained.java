package kz.bagalau.methodology.explain;

import java.util.List;
import java.util.Objects;

/** A computed value and the steps that led to it, in their order; the same inputs give the same steps. */
public record Explained<T>(T value, List<Step> steps) {

    public Explained {
        Objects.requireNonNull(value, "value");
        steps = List.copyOf(steps);
    }
}
