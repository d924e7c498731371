package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.evaluation.council.DateKind;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/** HR records that an edition was repealed, by which act, and from which day it is no longer in force. */
@UseCase
@RealCouncilsOnly
@AllowedTo({Role.COUNCIL_HR, Role.REGIONAL_ADMIN})
public class RepealEdition {

    @Inject
    EditionDateBook book;

    /** Records the repeal; {@code from} is the first day without the edition. */
    public void of(String edition, LocalDate from, String act) {
        book.record(Asked.edition(edition), DateKind.REPEALED, Optional.of(from), act);
    }
}
