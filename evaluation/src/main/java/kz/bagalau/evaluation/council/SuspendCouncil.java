package kz.bagalau.evaluation.council;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region suspends a council: from the next request on its people are refused, and no job runs for
 * it. What it has is kept.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class SuspendCouncil {

    @Inject
    CouncilStates states;

    /** Suspends the council, with a reason. */
    public void of(UUID council, String reason) {
        states.take(council, CouncilStep.SUSPEND, reason);
    }
}
