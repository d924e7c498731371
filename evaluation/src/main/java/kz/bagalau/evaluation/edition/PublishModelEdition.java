package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Edition;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region publishes a model edition, which binds nobody: each council of the region is told, sees
 * the differences, and answers.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class PublishModelEdition {

    @Inject
    DraftDesk desk;

    @Inject
    Publication publication;

    /**
     * Publishes the draft.
     *
     * @param seen the version that was read
     */
    public void of(UUID id, int seen) {
        EditionDraft draft = desk.hold(id);
        publication.requireSeen(draft, seen);
        Edition edition = publication.ready(draft, desk.publisher(id));
        draft.publishAsModel(edition.id(), desk.now());
        publication.publish(draft, edition);
        publication.tellCouncils(edition);
    }
}
