package kz.bagalau.evaluation.council;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region lets a suspended council work again. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ResumeCouncil {

    @Inject
    CouncilStates states;

    /** Resumes the council, with a reason. */
    public void of(UUID council, String reason) {
        states.take(council, CouncilStep.RESUME, reason);
    }
}
