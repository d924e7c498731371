package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The working calendar of the Republic was looked at: by it the council's terms are counted from now on. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class AcceptCalendar {

    @Inject
    Onboardings onboardings;

    /** Notes it for the onboarding. */
    public void of(UUID id) {
        Onboarding onboarding = onboardings.hold(id);
        onboarding.requireCouncil();
        onboardings.done(onboarding, OnboardingStep.CALENDAR);
    }
}
