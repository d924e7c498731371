package kz.bagalau.evaluation.edition;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Refusal;

/** Why a decision on retroactive application is refused. */
public sealed interface RetroactionRefusal extends Refusal {

    /** The paragraph that says no. */
    Citation by();

    @Override
    default Optional<Citation> citation() {
        return Optional.of(by());
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** A decision is taken with a reason. */
    record RetroactionReasonMissing(Citation by) implements RetroactionRefusal {}

    /** Nobody decides on his own sheet. */
    record OwnSheet(Citation by) implements RetroactionRefusal {}

    /** The edition does not apply to the sheet's period. */
    record SheetNotTouched(Citation by, EditionId edition) implements RetroactionRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(edition);
        }
    }

    /** For this sheet and edition it was decided already. */
    record AlreadyDecided(Citation by) implements RetroactionRefusal {}

    /** The marks cannot be read by the later edition; {@code obstacle} is a key of {@code edition.obstacle.}. */
    record NotRecomputable(Citation by, String obstacle) implements RetroactionRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(obstacle);
        }
    }
}
