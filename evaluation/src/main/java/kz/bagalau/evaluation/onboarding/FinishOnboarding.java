package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The region has done its part; what is still missing is shown as the council's readiness. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class FinishOnboarding {

    @Inject
    Onboardings onboardings;

    /** Ends the onboarding of a council that is founded. */
    public void of(UUID id) {
        Onboarding onboarding = onboardings.hold(id);
        onboarding.requireCouncil();
        onboardings.end(onboarding, Onboarding.State.FINISHED);
    }
}
