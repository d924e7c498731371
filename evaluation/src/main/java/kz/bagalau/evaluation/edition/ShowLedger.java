package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Which paragraphs are kept by rules, which are left to people and why, which are in neither place. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowLedger {

    @Inject
    DraftsAndEditions editions;

    /** The account of a draft (by its number) or of an edition (by its name). */
    public LedgerView of(String which) {
        return Ledger.of(editions.draft(which));
    }
}
