package kz.bagalau.methodology;

import java.util.Objects;
import java.util.Optional;

/**
 * A paragraph, or a part of one, which the portal does not keep by itself, and why.
 *
 * @param part which printed part of the paragraph, counted from 1; empty: the whole paragraph
 */
public record NotAutomated(Citation by, Optional<Integer> part, Why why) {

    /** The reasons, a closed list: each has its words in the bundles. */
    public enum Why {
        /** The text names the act, its ground or its short names; nothing follows from it by computation. */
        NAMES_AND_GROUNDS,
        /** A definition that other rules use; it decides nothing by itself. */
        DEFINITION,
        /** A duty of a person which the portal can remind of, but not do. */
        DUTY_OF_A_PERSON,
        /** A judgement of a person about content. */
        JUDGEMENT,
        /** Refers to documents the portal does not hold. */
        OTHER_DOCUMENTS,
        /** Another act decides it: a law, a code, a decree. */
        OTHER_ACT,
        /** A decision about a person that follows the evaluation and is taken outside it. */
        DECISION_OUTSIDE,
        /** The recorded text breaks off here. */
        TEXT_NOT_RECORDED
    }

    public NotAutomated {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(why, "why");
        part.ifPresent(number ->
                Require.that(number >= 1 && number <= 30, "partNumber", number).orUnfit());
    }
}
