package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.evaluation.council.CouncilStates;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** How ready a council of the caller's regions is for an evaluation: nine conditions, never a mark (R14). */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowReadiness {

    @Inject
    CouncilStates councils;

    @Inject
    InCouncil inCouncil;

    @Inject
    ReadinessCheck check;

    /** The conditions of the council; one of another region is refused, and one that does not work. */
    public ReadinessView of(UUID council) {
        if (councils.all().stream()
                .noneMatch(each -> each.council().equals(council) && each.state() == CouncilState.ACTIVE)) {
            throw new Refused(new CouncilUnknown());
        }
        return inCouncil.ask(council, check::current);
    }
}
