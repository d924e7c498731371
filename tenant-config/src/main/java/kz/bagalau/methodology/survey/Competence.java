package kz.bagalau.methodology.survey;

import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/**
 * A competence by its name in ¶34.
 *
 * @param questions the questions of the form about it, for the group in whose list it stands; empty: not recorded
 */
public record Competence(String key, LawText name, List<LawText> questions) {

    public Competence {
        Objects.requireNonNull(name, "name");
        questions = List.copyOf(questions);
        Require.that(key.matches("[a-z][A-Za-z0-9]*"), "competenceKey", key).orUnfit();
    }
}
