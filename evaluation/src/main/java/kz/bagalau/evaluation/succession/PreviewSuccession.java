package kz.bagalau.evaluation.succession;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region sees what a merge or a split would do, before it does it. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class PreviewSuccession {

    @Inject
    CouncilRolls rolls;

    /** Who would go where, and what hinders. */
    public SuccessionView of(SuccessionAct act) {
        Map<UUID, CouncilRoll> seen = rolls.seen(act);
        return SuccessionView.of(SuccessionPlan.of(act, seen), seen);
    }
}
