package kz.bagalau.methodology.duty;

import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;

/**
 * By what a duty stands: a paragraph of the council's own decision, or an article of an act above it.
 *
 * @param place the paragraph or article as printed, {@code 22} or {@code 91(4)}
 */
public record Ground(Act act, String place) {

    /** The act in which the place stands. */
    public enum Act {
        /** The council's own methodology. */
        METHODOLOGY,
        /** The Administrative Procedural and Process Code. */
        ADMINISTRATIVE_CODE,
        /** Presidential Decree No 152. */
        DECREE_152
    }

    public Ground {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(place, "place");
    }

    /** A place in the council's own methodology. */
    public static Ground of(Citation by) {
        return new Ground(Act.METHODOLOGY, by.paragraph());
    }

    /** An article of the Administrative Code. */
    public static Ground code(String article) {
        return new Ground(Act.ADMINISTRATIVE_CODE, article);
    }

    /** A paragraph of Decree No 152. */
    public static Ground decree(String paragraph) {
        return new Ground(Act.DECREE_152, paragraph);
    }

    /** The paragraph of the council's own decision, if it is one. */
    public Optional<Citation> citation() {
        return act == Act.METHODOLOGY ? Optional.of(Citation.of(place)) : Optional.empty();
    }
}
