package kz.bagalau.methodology.custody;

import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;

/** Results are strictly confidential, save where the Law on Access to Information obliges to disclose (¶15). */
public record Secrecy(Citation by, LawText exception) {

    public Secrecy {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(exception, "exception");
    }
}
