package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A program sends an edition as a document: begun once, however often it is sent under the same number. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class ReceiveEdition {

    @Inject
    ImportEdition importEdition;

    /**
     * Begins the draft under this number, under the code that the document names if it is one of the caller's, else under
     * his first; see {@link ImportEdition} for what is refused.
     */
    public void as(UUID draft, String document) {
        importEdition.as(draft, document, Optional.empty());
    }
}
