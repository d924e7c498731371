package kz.bagalau.evaluation.edition;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.EditionUnknown;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;

/** What a page's address names: a draft by its number, or a published edition by its name. */
final class Asked {

    private Asked() {}

    /** The number of a draft, if it is one. */
    static Optional<UUID> draft(String which) {
        return which.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(which))
                : Optional.empty();
    }

    /** The name of an edition; one that nobody can read names none. */
    static EditionId edition(String which) {
        try {
            return new EditionId(which);
        } catch (Unfit misspelt) {
            throw new Refused(new EditionUnknown(which));
        }
    }
}
