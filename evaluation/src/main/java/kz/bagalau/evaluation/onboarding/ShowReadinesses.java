package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** How ready each council of a list is for an evaluation: nine conditions, never a mark (R14). */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowReadinesses {

    @Inject
    ReadinessCheck check;

    /** The conditions by council; of one that does not work, or is not of the caller's regions, nothing is said. */
    public Map<UUID, ReadinessView> of(Collection<UUID> councils) {
        return check.of(councils);
    }
}
