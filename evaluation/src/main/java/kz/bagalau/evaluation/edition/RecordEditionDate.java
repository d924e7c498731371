package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.evaluation.council.DateKind;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/**
 * HR records what has become known of a published edition's dates: its first official publication, the day in force, the
 * day from which it applies, its repeal. The edition itself never changes: the entry stands beside it, with the act that
 * says so, and the last entry of a kind holds. A gap or an overlap with the other editions is refused.
 */
@UseCase
@RealCouncilsOnly
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class RecordEditionDate {

    @Inject
    EditionDateBook book;

    /**
     * Records the date.
     *
     * @param day the date; empty when an earlier entry was a mistake
     * @param source the act that says so, and where it was published
     */
    public void of(String edition, DateKind kind, Optional<LocalDate> day, String source) {
        book.record(Asked.edition(edition), kind, day, source);
    }
}
