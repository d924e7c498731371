package kz.bagalau.evaluation.council;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The councils of the caller's regions and whether they work. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowCouncils {

    @Inject
    CouncilStates states;

    /** All of them, by name. */
    public List<CouncilStateView> all() {
        return states.all();
    }
}
