package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** How ready a council of the caller's regions is for an evaluation: nine conditions, never a mark (R14). */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowReadiness {

    @Inject
    InCouncil inCouncil;

    @Inject
    ReadinessCheck check;

    /** The conditions of the council; one of another region is refused. */
    public ReadinessView of(UUID council) {
        return inCouncil.ask(council, check::current);
    }
}
