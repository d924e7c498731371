package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.document.EditionDiff;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What two editions, of one body or of two, decide differently, and what that means. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowComparison {

    @Inject
    DraftsAndEditions editions;

    /**
     * The comparison; a draft with faults is refused with all of them, since it is no edition yet.
     *
     * @param one a draft's number or an edition's name
     * @param other the same
     */
    public ComparisonView of(String one, String other) {
        Edition first = editions.edition(one);
        Edition second = editions.edition(other);
        return new ComparisonView(
                side(one, first),
                side(other, second),
                EditionDiff.between(first, second).differences(),
                List.of());
    }

    private static ComparisonView.Side side(String which, Edition edition) {
        return new ComparisonView.Side(
                which,
                edition.id().value(),
                edition.title().kk(),
                Asked.draft(which).isPresent());
    }
}
