package kz.bagalau.evaluation.edition;

import java.util.Optional;
import kz.bagalau.methodology.EditionId;

/**
 * Where a value comes from.
 *
 * @param source the edition it was copied from
 * @param reading the number of the reading of an unclear text that decides it, {@code R08}; blank when the text says so
 * @param changed who wrote it, and when
 */
public record ProvenanceView(Kind kind, Optional<EditionId> source, String reading, Optional<Step> changed) {

    /** The kinds of origin. */
    public enum Kind {
        /** The body's own decision, written in this draft or in its own earlier edition. */
        OWN,
        /** As in the model. */
        MODEL,
        /** As in another council's edition. */
        OTHER_COUNCIL,
        /** As in the imported document. */
        DOCUMENT,
        /** Nothing stands there. */
        NOTHING
    }

    static final ProvenanceView NOTHING = new ProvenanceView(Kind.NOTHING, Optional.empty(), "", Optional.empty());
}
