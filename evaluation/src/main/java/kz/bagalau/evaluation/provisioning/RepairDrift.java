package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region has one difference between the sign-in service and the register repaired: the register is right. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class RepairDrift {

    @Inject
    Provisioning provisioning;

    @Inject
    Drifts drifts;

    /** This one, of this council. */
    public void of(UUID council, UUID drift) {
        if (!drifts.repair(council, drift)) {
            throw new Refused(new DriftGone());
        }
        provisioning.look(new CouncilId(council));
    }
}
