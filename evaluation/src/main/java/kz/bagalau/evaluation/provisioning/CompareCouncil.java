package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region has the sign-in service and the register of a council looked at beside each other. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class CompareCouncil {

    @Inject
    Provisioning provisioning;

    /** Of this council; what differs is shown when the look is done. */
    public void of(UUID council) {
        provisioning.look(new CouncilId(council));
    }
}
