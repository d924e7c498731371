package kz.bagalau.methodology.survey;

import java.util.Objects;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/** A competence by its name in ¶34. */
public record Competence(String key, LawText name) {

    public Competence {
        Objects.requireNonNull(name, "name");
        Require.that(key.matches("[a-z][A-Za-z0-9]*"), "competenceKey", key).orUnfit();
    }
}
