package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.PublishedEditions;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Begins an edition as a copy of a published one: an own one, the model, or another council's, since editions are public
 * law. The decision, the dates and what the other body confirmed are left out: they are not the copy's.
 */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class CloneEdition {

    @Inject
    DraftDesk desk;

    @Inject
    PublishedEditions editions;

    /**
     * Begins the draft under this number as a copy of the edition.
     *
     * @param asked under whose code; without one, the copied edition's if that is the caller's, else his first
     */
    public void as(UUID draft, String edition, Optional<String> asked) {
        EditionId source = Asked.edition(edition);
        Draft document = Draft.of(editions.get(source));
        String publisher =
                desk.publisher(asked.or(() -> Optional.of(source.council()).filter(desk.publishers()::contains)));
        boolean own = source.council().equals(publisher);
        desk.begin(
                draft,
                DraftOrigin.CLONED,
                Optional.of(source),
                own ? OwnName.succeeded(document) : OwnName.copied(document),
                publisher);
    }
}
