package kz.bagalau.evaluation.staff.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** HR gives up a draft; the register has never seen it. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class DiscardStaffImport {

    @Inject
    StaffImports imports;

    @Inject
    Clock clock;

    /** The draft can no longer be applied. */
    public void of(UUID id) {
        imports.hold(id).discard(clock.instant());
    }
}
