package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Begins an edition from a document, YAML or JSON. A document with faults is kept as a draft, and {@link ShowDraft} tells
 * all of them at once; one that is no tree at all (over 5 MB, too deep, an alias, a tag, a key twice, wrong syntax) is
 * refused with everything that makes it so.
 */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class ImportEdition {

    @Inject
    DraftDesk desk;

    /**
     * Begins the draft under this number; a document of another body becomes the caller's own, and what that body has
     * confirmed is open again.
     *
     * @param asked under whose code; without one, the document's own if that is the caller's, else his first
     * @return whether it was written in the name of another body
     */
    public boolean as(UUID draft, String document, Optional<String> asked) {
        Draft read = read(document);
        Optional<String> named = read.text("council");
        String publisher = desk.publisher(asked.or(() -> named.filter(desk.publishers()::contains)));
        boolean foreign = named.filter(code -> !code.equals(publisher)).isPresent();
        desk.begin(
                draft, DraftOrigin.IMPORTED, Optional.empty(), foreign ? OwnName.unconfirmed(read) : read, publisher);
        return foreign;
    }

    static Draft read(String document) {
        try {
            return Draft.parse(document);
        } catch (DocumentFaulty unreadable) {
            throw new Refused(new DraftRefusal.DocumentUnreadable(unreadable.faults()));
        }
    }
}
