package kz.bagalau.methodology;

import java.util.function.UnaryOperator;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.methodology.document.ShippedEditions;

/** A shipped edition, its document changed in one place and read again: what another council might have decided. */
public final class Changed {

    private Changed() {}

    /** The first shipped edition, changed. */
    public static Edition edition(UnaryOperator<String> change) {
        return edition(ShippedEditions.documents().get(0), change);
    }

    /** The edition of a document, changed; a change that changes nothing is a slip of the test. */
    public static Edition edition(String document, UnaryOperator<String> change) {
        String changed = change.apply(document);
        if (changed.equals(document)) {
            throw new IllegalArgumentException("Nothing was changed.");
        }
        return EditionReader.read(changed);
    }

    /** Puts other words in the place of these, which must be there. */
    public static UnaryOperator<String> replacing(String from, String to) {
        return document -> document.replace(from, to);
    }
}
