package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR expects a case no longer. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class DropCase {

    @Inject
    EditionCases cases;

    @Inject
    Clock clock;

    /** Drops the case. */
    public void of(UUID id) {
        cases.drop(id, clock.instant());
    }
}
