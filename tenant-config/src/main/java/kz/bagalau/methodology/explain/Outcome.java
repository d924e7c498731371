package kz.bagalau.methodology.explain;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.score.Cap;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.methodology.score.Mean;

/**
 * What a sheet, or a year, comes to.
 *
 * @param mean the mean, already held down where a cap does so
 * @param caps the caps that changed a mark or the mean
 */
public record Outcome(Mean mean, Grade grade, List<Cap> caps) {

    public Outcome {
        Objects.requireNonNull(mean, "mean");
        Objects.requireNonNull(grade, "grade");
        caps = List.copyOf(caps);
    }
}
