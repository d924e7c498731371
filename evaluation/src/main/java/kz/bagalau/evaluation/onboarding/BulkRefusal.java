package kz.bagalau.evaluation.onboarding;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a sheet of a region is not taken or not done. */
public sealed interface BulkRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** The caller's regions have no such sheet. */
    record BulkUnknown() implements BulkRefusal {}

    /** Every council of the sheet has been done or has failed. */
    record BulkOver() implements BulkRefusal {}

    /** The sheet names no council with people. */
    record BulkEmpty() implements BulkRefusal {}

    /** No council of the sheet can be done. */
    record NothingToDo() implements BulkRefusal {}
}
