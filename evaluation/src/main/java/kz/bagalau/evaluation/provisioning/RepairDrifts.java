package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region has all differences of a council repaired. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class RepairDrifts {

    @Inject
    Provisioning provisioning;

    @Inject
    Drifts drifts;

    /** All of this council. */
    public void of(UUID council) {
        drifts.repairAll(council);
        provisioning.look(new CouncilId(council));
    }
}
