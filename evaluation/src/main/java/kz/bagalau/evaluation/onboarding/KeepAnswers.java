package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** What is typed into a step is kept as it stands, before anybody judges it: nothing typed is lost to a refusal. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class KeepAnswers {

    @Inject
    Onboardings onboardings;

    @Inject
    StepCheck check;

    @Inject
    Clock clock;

    /**
     * Keeps the fields of a step.
     *
     * @return everything that is wrong with the step as it stands now
     */
    public List<AnswerFault> of(UUID id, OnboardingStep step, Map<OnboardingField, String> typed) {
        Onboarding onboarding = onboardings.hold(id);
        onboarding.requireOpen();
        onboardings.keep(onboarding, typed);
        return check.faults(onboardings.get(id), step, LocalDate.now(clock));
    }
}
