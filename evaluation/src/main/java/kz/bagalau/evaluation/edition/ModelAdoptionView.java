package kz.bagalau.evaluation.edition;

import java.util.Optional;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;

/**
 * How far a council's methodology is from the model of its region.
 *
 * @param own the council's edition in force today, else its last one; empty while it has none
 * @param model the model's edition in force today, else its last one; empty while the region has none
 * @param differences how many rules of the two differ; zero while one of them is missing
 */
public record ModelAdoptionView(LawText council, Optional<EditionId> own, Optional<EditionId> model, int differences) {

    /** Whether there is something to compare. */
    public boolean comparable() {
        return own.isPresent() && model.isPresent();
    }
}
