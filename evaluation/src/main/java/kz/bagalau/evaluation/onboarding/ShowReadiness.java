package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.evaluation.council.CouncilState;
import kz.bagalau.evaluation.council.CouncilStateView;
import kz.bagalau.evaluation.council.CouncilStates;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** How ready the councils of the caller's regions are for an evaluation: nine conditions each, never a mark (R14). */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowReadiness {

    @Inject
    CouncilStates councils;

    @Inject
    InCouncil inCouncil;

    @Inject
    ReadinessCheck check;

    /** Every council that works, by name. */
    public List<ReadinessView> all() {
        List<ReadinessView> all = new ArrayList<>();
        for (CouncilStateView council : councils.all()) {
            if (council.state() == CouncilState.ACTIVE) {
                all.add(inCouncil.ask(council.council(), check::current));
            }
        }
        return List.copyOf(all);
    }
}
