package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region has a member's letter sent again, the earlier one having got lost or run out. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class InviteAgain {

    @Inject
    Provisioning provisioning;

    @Inject
    AccountLines lines;

    /** To this member of this council. */
    public void of(UUID council, UUID member) {
        if (!lines.inviteAgain(council, member)) {
            throw new Refused(new NothingToInvite());
        }
        provisioning.letters(new CouncilId(council));
    }
}
