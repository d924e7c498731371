package kz.bagalau.evaluation.onboarding;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A running sheet stops after the council it is at; what is done stays, the rest can be gone on with. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class CancelBulk {

    @Inject
    Bulks bulks;

    /** Stops it; one that does not run stays as it is. */
    public void of(UUID id) {
        if (bulks.hold(id).state() == BulkState.RUNNING) {
            bulks.becomes(id, BulkState.CANCELLED);
        }
    }
}
