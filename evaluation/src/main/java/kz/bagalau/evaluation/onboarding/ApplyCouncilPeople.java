package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A list of a council's people that was looked at is entered: every row or none. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ApplyCouncilPeople {

    @Inject
    Onboardings onboardings;

    @Inject
    InCouncil inCouncil;

    @Inject
    Entering entering;

    /** Enters the list. */
    public void of(UUID id, UUID upload) {
        Onboarding onboarding = onboardings.hold(id);
        UUID council = onboarding.requireCouncil();
        inCouncil.run(council, () -> entering.of(upload));
        onboardings.done(onboarding, OnboardingStep.PEOPLE);
    }
}
