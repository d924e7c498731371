package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The council's own edition is begun as a copy of the region's model or of a neighbour's, under the council's decision
 * (par. 1). It stays a draft: HR of the council reads and submits it, its official publishes it (reading R31).
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class TakeEdition {

    @Inject
    Onboardings onboardings;

    @Inject
    StepCheck check;

    @Inject
    FirstEdition firstEdition;

    @Inject
    InCouncil inCouncil;

    @Inject
    Clock clock;

    /** Begins the draft in the council of the onboarding; begun before, it is left as it stands there. */
    public void of(UUID id) {
        Onboarding onboarding = onboardings.hold(id);
        UUID council = onboarding.requireCouncil();
        check.require(onboarding, OnboardingStep.EDITION, LocalDate.now(clock));
        Answers answers = onboarding.answers();
        inCouncil.run(
                council,
                () -> firstEdition.begin(
                        onboarding.draft(),
                        answers.get(OnboardingField.SOURCE),
                        answers.get(OnboardingField.DECISION_NUMBER),
                        answers.day(OnboardingField.DECISION_DATE),
                        answers.get(OnboardingField.BODY)));
        onboardings.done(onboarding, OnboardingStep.EDITION);
    }
}
