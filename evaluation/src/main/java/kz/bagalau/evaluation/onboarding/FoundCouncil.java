package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * An administrator of a region brings a council to the portal, from the register of maslikhats or outside of it. From
 * now on it has a number, a name and its own side of the wall; whether anybody can sign in is provisioned afterwards.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class FoundCouncil {

    @Inject
    Onboardings onboardings;

    @Inject
    StepCheck check;

    @Inject
    Foundation foundation;

    @Inject
    Clock clock;

    /** Founds the council of the onboarding; once it is founded, doing so again changes nothing. */
    public void of(UUID id) {
        Onboarding onboarding = onboardings.hold(id);
        onboarding.requireOpen();
        if (onboarding.council().isPresent()) {
            return;
        }
        check.require(onboarding, OnboardingStep.COUNCIL, LocalDate.now(clock));
        onboardings.founded(onboarding, foundation.of(onboarding.region(), NewCouncil.of(onboarding.answers())));
    }
}
