package kz.bagalau.evaluation.provisioning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** In what the sign-in service and the register of a council differed when they were last looked at. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowDrifts {

    @Inject
    Drifts drifts;

    /** Of this council, the organization first. */
    public List<DriftView> of(UUID council) {
        return drifts.of(council);
    }
}
