package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** An onboarding that has founded no council is given up; it leaves nothing behind. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class GiveUpOnboarding {

    @Inject
    Onboardings onboardings;

    /** Gives it up. */
    public void of(UUID id) {
        Onboarding onboarding = onboardings.hold(id);
        onboarding.requireOpen();
        if (onboarding.council().isPresent()) {
            throw new Refused(new OnboardingRefusal.CouncilFounded());
        }
        onboardings.end(onboarding, Onboarding.State.GIVEN_UP);
    }
}
