package kz.bagalau.evaluation.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a proof of acquaintance, or a refusal to acknowledge, is not registered (paragraph 11, R50). */
public sealed interface ProofRefusal extends Refusal {

    /** The paragraph that asks for it. */
    Citation by();

    @Override
    default Optional<Citation> citation() {
        return Optional.of(by());
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** A proof is found again by its number: of the letter, the telephonogram, the telegram, or the subscriber's. */
    record ProofNumberMissing(Citation by) implements ProofRefusal {}

    /** A letter "with a notice of delivery" is proved by that notice. */
    record NoticeOfDeliveryMissing(Citation by) implements ProofRefusal {}

    /** Who has not been offered the result cannot have refused it. */
    record NothingToRefuse(Citation by) implements ProofRefusal {}

    /** He is acquainted already: there is nothing left to refuse. */
    record AcquaintedAlready(Citation by, LocalDate day) implements ProofRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /** Two different witnesses, neither the evaluated person nor an evaluator, in service on the day. */
    record WitnessUnfit(Citation by) implements ProofRefusal {}
}
