package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region has a council brought into the sign-in service, or its failed steps tried again at once. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ProvisionAgain {

    @Inject
    Provisioning provisioning;

    /** This council. */
    public void of(UUID council) {
        provisioning.ask(new CouncilId(council));
    }
}
