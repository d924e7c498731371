package kz.bagalau.methodology.survey;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/** The evaluated servant answers too (¶35, part 2). */
public record SelfEvaluation(Citation by, boolean asked, boolean counted) {

    public SelfEvaluation {
        Objects.requireNonNull(by, "by");
        Require.that(asked || !counted, "selfCountedNotAsked").orUnfit();
    }
}
