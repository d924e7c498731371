package kz.bagalau.evaluation.region;

import jakarta.inject.Inject;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region sees whether the letters and jobs of his councils get through. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowHealth {

    @Inject
    Health health;

    /** All councils of his regions. */
    public HealthView all() {
        return new HealthView(health.ofRegions());
    }
}
