package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR of a council, or the administrator of a region, begins an edition with nothing in it. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class StartEdition {

    @Inject
    DraftDesk desk;

    /**
     * Begins the draft under this number, which the page has made.
     *
     * @param publisher under whose code; without one, the council's or that of the caller's first region
     */
    public void as(UUID draft, Optional<String> publisher) {
        desk.begin(draft, DraftOrigin.BLANK, Optional.empty(), Draft.empty(), desk.publisher(publisher));
    }
}
