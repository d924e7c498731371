package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.evaluation.staff.importing.PreviewStaffImport;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The first two people of a council: the official who appoints and dismisses, and the person of its HR service, who
 * brings in everybody else (par. 10). They are entered as a list of two rows would be.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class EnrolFirstPeople {

    @Inject
    Onboardings onboardings;

    @Inject
    StepCheck check;

    @Inject
    InCouncil inCouncil;

    @Inject
    PreviewStaffImport preview;

    @Inject
    Entering entering;

    @Inject
    Clock clock;

    /** Enters the two of the onboarding; what was typed of them is then kept in the council alone. */
    public void of(UUID id) {
        Onboarding onboarding = onboardings.hold(id);
        UUID council = onboarding.requireCouncil();
        check.require(onboarding, OnboardingStep.PEOPLE, LocalDate.now(clock));
        byte[] list = FirstPeople.list(onboarding.answers());
        UUID upload = UUID.nameUUIDFromBytes(list);
        inCouncil.run(council, () -> {
            preview.of(upload, FirstPeople.FILE, list);
            entering.of(upload);
        });
        onboardings.forget(onboarding, OnboardingStep.PEOPLE);
        onboardings.done(onboarding, OnboardingStep.PEOPLE);
    }
}
