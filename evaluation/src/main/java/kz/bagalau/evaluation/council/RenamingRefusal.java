package kz.bagalau.evaluation.council;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a council is not renamed. */
public sealed interface RenamingRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** A name in the state language, in Russian, and the act are needed, and none may be too long. */
    record CouncilNameMissing() implements RenamingRefusal {}

    /** The council is called so already. */
    record CouncilNameSame() implements RenamingRefusal {}

    /** A change is recorded when its day has come, and after the change before it. */
    record RenamingDayImpossible() implements RenamingRefusal {}
}
