package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Edition;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/** The official publishes what HR has drafted and submitted; never what he wrote himself (reading R31). */
@UseCase
@RealCouncilsOnly
@AllowedTo(Role.OFFICIAL)
public class PublishEdition {

    @Inject
    DraftDesk desk;

    @Inject
    Publication publication;

    /** Publishes the draft: from now on the edition never changes. */
    public void of(UUID id) {
        EditionDraft draft = desk.hold(id);
        Edition edition = publication.ready(draft, desk.publisher(id));
        draft.publishByAnother(edition.id(), desk.me(), desk.now());
        publication.publish(draft, edition);
    }
}
