package kz.bagalau.evaluation.region;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a step of a regional administrator is refused. No paragraph speaks of him; reading R14 keeps marks from him. */
public sealed interface RegionRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** No council has anything overdue or near its end, or each that has was reminded today. */
    record NobodyToRemind() implements RegionRefusal {}

    /** Nobody enters a council without a reason that says something, or longer than the law of the house lets him. */
    record EntryReasonMissing() implements RegionRefusal {}

    /** He has entered a council already: one at a time. */
    record EntryUnderWay() implements RegionRefusal {}

    /** There is no such entry of his, or it has ended. */
    record EntryOver() implements RegionRefusal {}

    /** Nothing of the council has failed, so there is nothing to try again. */
    record NothingFailed() implements RegionRefusal {}
}
