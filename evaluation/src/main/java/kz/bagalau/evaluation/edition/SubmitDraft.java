package kz.bagalau.evaluation.edition;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR puts the draft before the official who appoints and dismisses. A fault, a paragraph kept by nothing, an expectation
 * that is not met or a gap or overlap with the other editions blocks it; the refusal says which.
 */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class SubmitDraft {

    @Inject
    DraftDesk desk;

    @Inject
    Publication publication;

    @Inject
    Event<DraftMoved> fired;

    /**
     * Submits the draft.
     *
     * @param seen the version that was read: what was not seen is not submitted
     */
    public void of(UUID id, int seen) {
        EditionDraft draft = desk.hold(id);
        publication.requireSeen(draft, seen);
        publication.ready(draft, desk.publisher(id));
        draft.submit(desk.me(), desk.now());
        desk.save(draft, Optional.of(desk.me()));
        fired.fire(new DraftMoved(id, draft.state(), Optional.empty()));
    }
}
