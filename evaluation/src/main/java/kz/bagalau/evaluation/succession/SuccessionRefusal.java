package kz.bagalau.evaluation.succession;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why councils are not merged or split, or an archive is not read. The texts are silent on succession (reading R55). */
public sealed interface SuccessionRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    default List<Object> arguments() {
        return List.of();
    }

    /** The act needs its day, its number and its name, none too long. */
    record SuccessionActMissing() implements SuccessionRefusal {}

    /** Councils of one region that work, at least one of which gives its people to another. */
    record SuccessionCouncilsUnfit() implements SuccessionRefusal {}

    /** An act is recorded when its day has come. */
    record SuccessionDayImpossible() implements SuccessionRefusal {}

    /** Something is still open that nobody could finish afterwards. */
    record SuccessionHindered(int reasons) implements SuccessionRefusal {

        @Override
        public List<Object> arguments() {
            return List.of(reasons);
        }
    }

    /** The caller's council has no such predecessor, or nothing of its archive is the caller's to read. */
    record ArchiveUnknown() implements SuccessionRefusal {}
}
