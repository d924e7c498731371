package kz.bagalau.methodology.presence;

import java.util.Objects;
import kz.bagalau.methodology.Citation;

/** Those dismissed before the period's end are evaluated in term, without their presence (¶6). */
public record DismissalRule(Citation by, boolean withoutPresence) {

    public DismissalRule {
        Objects.requireNonNull(by, "by");
    }
}
