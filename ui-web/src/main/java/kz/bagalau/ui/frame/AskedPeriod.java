package kz.bagalau.ui.frame;

import java.util.Optional;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Unfit;

/** The period in the address of a page. */
public final class AskedPeriod {

    private AskedPeriod() {}

    /** The period of the text; nothing, and so the page's own choice, when there is none or nobody can read it. */
    public static Optional<Period> of(String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Period.parse(written.strip()));
        } catch (Unfit unreadable) {
            return Optional.empty();
        }
    }
}
