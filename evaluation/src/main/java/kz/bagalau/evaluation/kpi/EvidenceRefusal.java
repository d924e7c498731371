package kz.bagalau.evaluation.kpi;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a document is not taken or not shown. */
public sealed interface EvidenceRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** There is no such document for this person. */
    record NoSuchEvidence() implements EvidenceRefusal {}

    /** The file is empty. */
    record EvidenceEmpty() implements EvidenceRefusal {}

    /** The file holds more than is allowed. */
    record EvidenceTooLarge(int megabytes) implements EvidenceRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(megabytes);
        }
    }

    /** The sheet has as many documents as it may. */
    record TooMuchEvidence(int most) implements EvidenceRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(most);
        }
    }

    /** By its bytes the file is none of the kinds that are taken, whatever its name says. */
    record EvidenceOfOtherKind(String kinds) implements EvidenceRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(kinds);
        }
    }

    /** An archive that unpacks to too much, or a document with a programme in it. */
    record EvidenceUnsafe() implements EvidenceRefusal {}

    /** The bytes are no longer those that came in. */
    record EvidenceDamaged(String name) implements EvidenceRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }
}
