package kz.bagalau.evaluation.edition;

import java.util.List;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Looks at a document before it is taken in: all faults at once, each with its place, line and paragraph. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class CheckEdition {

    /** What is wrong with the document, and whether it can be kept as a draft. */
    public DocumentCheckView of(String document) {
        try {
            List<Fault> faults = Draft.parse(document).faults();
            return new DocumentCheckView(true, faults);
        } catch (DocumentFaulty unreadable) {
            return new DocumentCheckView(false, unreadable.faults());
        }
    }
}
