package kz.bagalau.evaluation.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a disagreement is not registered or not closed (paragraph 16). */
public sealed interface DisputeRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** There is no such disagreement. */
    record NoSuchDispute() implements DisputeRefusal {}

    /** It has been closed already. */
    record DisputeClosed(int number) implements DisputeRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(number);
        }
    }

    /** What it is about, or what came of it, is written down. */
    record DisputeTextMissing() implements DisputeRefusal {}

    /** It is examined with those concerned, and there is none but the applicant. */
    record NobodyConcerned() implements DisputeRefusal {}

    /** The day lies outside of these. */
    record DisputeDayImpossible(LocalDate from, LocalDate until) implements DisputeRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(from, until);
        }
    }
}
