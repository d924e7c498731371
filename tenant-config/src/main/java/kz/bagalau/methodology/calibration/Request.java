package kz.bagalau.methodology.calibration;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.term.Term;

/** The servant who disagrees asks the appointing official, in free form, for a session (¶12). */
public record Request(Citation by, Term within, LawText addressee, boolean freeForm) {

    public Request {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(addressee, "addressee");
    }
}
