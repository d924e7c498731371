package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A draft or a published edition as a document, which {@link ImportEdition} takes in again. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowEditionDocument {

    @Inject
    DraftsAndEditions editions;

    /**
     * The document.
     *
     * @param which a draft's number or an edition's name
     */
    public DocumentView of(String which, DocumentFormat format) {
        Draft document = editions.draft(which);
        String stem = document.text("id").orElse("edition").replaceAll("[^A-Za-z0-9-]", "-");
        return switch (format) {
            case YAML -> new DocumentView(stem + ".yaml", "application/yaml", document.toYaml());
            case JSON -> new DocumentView(stem + ".json", "application/json", document.toJson());
        };
    }
}
