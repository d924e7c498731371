package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** An administrator of a region begins to bring a council on. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class BeginOnboarding {

    @Inject
    Onboardings onboardings;

    /** Begins it under this number, which the page has made, in this region of the caller. */
    public void as(UUID id, UUID region) {
        onboardings.begin(id, region);
    }
}
