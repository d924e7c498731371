package kz.bagalau.methodology.sheet;

import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Require;

/**
 * One row of a sheet (¶32).
 *
 * @param criterion the criterion of the form, as far as it is recorded
 */
public record Parameter(Citation by, String key, LawText name, Optional<LawText> formName, Criterion criterion) {

    public Parameter {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(formName, "formName");
        Objects.requireNonNull(criterion, "criterion");
        Require.that(key.matches("[a-z][A-Za-z0-9]*"), "parameterKey", key).orUnfit();
    }
}
