package kz.bagalau.evaluation.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The official returns a draft to HR with a reason. */
@UseCase
@AllowedTo(Role.OFFICIAL)
public class ReturnDraft {

    @Inject
    DraftDesk desk;

    @Inject
    Event<DraftMoved> fired;

    /** Returns what was submitted. */
    public void of(UUID id, String reason) {
        EditionDraft draft = desk.hold(id);
        draft.sendBack(reason, desk.now());
        desk.save(draft, Optional.empty());
        fired.fire(new DraftMoved(id, draft.state(), draft.returnReason()));
    }
}
