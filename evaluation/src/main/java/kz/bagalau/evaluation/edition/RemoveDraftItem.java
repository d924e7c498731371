package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** An item is taken out of its list. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class RemoveDraftItem {

    @Inject
    DraftDesk desk;

    /**
     * Takes the item out.
     *
     * @param path the list
     * @param number the item, counted from 1
     * @return the version that the change has made
     */
    public int from(UUID draft, int seen, String path, int number) {
        return desk.change(
                draft, seen, path, Optional.empty(), document -> document.without(path + "[" + number + "]"));
    }
}
