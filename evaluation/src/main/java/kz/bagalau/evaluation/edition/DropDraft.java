package kz.bagalau.evaluation.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A draft is given up; it stays as a record and is written on no more. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class DropDraft {

    @Inject
    DraftDesk desk;

    @Inject
    Event<DraftMoved> fired;

    /** Gives the draft up. */
    public void of(UUID id) {
        EditionDraft draft = desk.hold(id);
        draft.drop(desk.now());
        desk.save(draft, Optional.empty());
        fired.fire(new DraftMoved(id, draft.state(), Optional.empty()));
    }
}
