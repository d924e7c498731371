package kz.bagalau.methodology.document;

import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Reading;

/**
 * Where a value of an edition comes from.
 *
 * @param source the edition it was copied from, or in which it was before it was changed
 * @param reading the reading by which it stands, because the text itself does not say it
 */
public record Origin(Kind kind, Optional<String> source, Optional<Reading> reading) {

    /** The ways in which a value comes into an edition. */
    public enum Kind {
        /** The council's own decision says so. */
        OWN_DECISION,
        /** As in the edition it was copied from. */
        COPIED,
        /** Copied, then changed; nobody has said yet that the council's own decision says so. */
        CHANGED_BY_HAND,
        /** A reading of an unclear text. */
        READING
    }

    public Origin {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reading, "reading");
    }
}
