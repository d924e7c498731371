package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A further item of a list: a grade, a row of the table of permitted marks, a parameter, a notice. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class AddDraftItem {

    @Inject
    DraftDesk desk;

    /**
     * Adds the item at the end of the list.
     *
     * @param path the list, {@code methodology.grades.grades}
     * @param value a text, or a map of keys to values, which may be empty
     * @return the version that the change has made
     */
    public int to(UUID draft, int seen, String path, Object value) {
        return desk.change(draft, seen, path, Optional.of(value.toString()), document -> document.added(path, value));
    }
}
