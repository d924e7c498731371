package kz.bagalau.methodology.presence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.term.Term;

/**
 * What a method does when the servant is absent while the evaluation is conducted (¶5).
 *
 * @param methods the methods it is for
 * @param afterReturn the term after the return to work; empty: in term, without presence
 */
public record AbsenceRule(Citation by, List<MethodKind> methods, Optional<Term> afterReturn) {

    public AbsenceRule {
        Objects.requireNonNull(by, "by");
        methods = List.copyOf(methods);
        Require.that(!methods.isEmpty(), "absenceWithoutMethods").orUnfit();
    }
}
