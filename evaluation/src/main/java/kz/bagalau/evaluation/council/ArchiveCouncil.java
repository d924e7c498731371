package kz.bagalau.evaluation.council;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region ends a council's work in the portal: nobody acts in it any more, its archive is kept. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ArchiveCouncil {

    @Inject
    CouncilStates states;

    /** Archives the council, with a reason. */
    public void of(UUID council, String reason) {
        states.take(council, CouncilStep.ARCHIVE, reason);
    }
}
