package kz.bagalau.methodology;

import java.util.Objects;

/** Who supports the evaluation organisationally (¶10). */
public record HumanResources(Citation by, Actor actor, LawText name) {

    /** The shape of the HR service. */
    public enum Actor {
        /** A department; where there is none, the unit or person charged with HR. */
        DEPARTMENT_ELSE_CHARGED_UNIT,
        /** The person of the apparatus charged with HR. */
        CHARGED_PERSON
    }

    public HumanResources {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(name, "name");
    }
}
