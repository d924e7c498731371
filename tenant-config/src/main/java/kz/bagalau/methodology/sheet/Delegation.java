package kz.bagalau.methodology.sheet;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** When the evaluator may name further persons who evaluate too (¶31, part 3). */
public record Delegation(Citation by, int above, Counted counted) {

    /** Whose number is compared. */
    public enum Counted {
        /** The "B" corps servants of the structural unit. */
        B_SERVANTS_OF_THE_UNIT,
        /** The "B" corps servants of the whole body. */
        B_SERVANTS_OF_THE_BODY
    }

    public Delegation {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(counted, "counted");
        Require.that(above >= 0, "delegationAbove", above).orUnfit();
    }

    /** Whether so many servants permit it. */
    public boolean permitted(int servants) {
        return servants > above;
    }
}
