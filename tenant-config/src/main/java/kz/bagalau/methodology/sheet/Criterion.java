package kz.bagalau.methodology.sheet;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/** The criterion of a parameter in the form. */
public record Criterion(Citation by, LawText text, Recorded recorded) {

    /** How much of the form's wording is recorded. */
    public enum Recorded {
        IN_FULL,
        /** A short description only: the form's own sentence is not recorded. */
        IN_SHORT
    }

    public Criterion {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(recorded, "recorded");
    }
}
