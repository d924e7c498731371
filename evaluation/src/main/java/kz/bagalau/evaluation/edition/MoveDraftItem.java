package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** An item changes its place in its list. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class MoveDraftItem {

    @Inject
    DraftDesk desk;

    /**
     * Moves the item of the list, both numbers counted from 1.
     *
     * @return the version that the change has made
     */
    public int in(UUID draft, int seen, String path, int from, int to) {
        return desk.change(draft, seen, path, Optional.empty(), document -> document.moved(path, from, to));
    }
}
