package kz.bagalau.evaluation.staff.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The part of a shared list that is this council's is kept as an upload of its own: nothing is in the register yet. */
@UseCase
@AllowedTo(Role.COUNCIL_HR)
public class KeepSharedList {

    @Inject
    StaffImports imports;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Keeps it under this number; the same number twice is the same upload.
     *
     * @param part the part as {@link SharedList.Part#text} gives it
     */
    public void of(UUID id, String fileName, String part) {
        if (imports.find(id).isPresent()) {
            return;
        }
        imports.add(new StaffImport(id, fileName, SharedList.kept(part), caller.name(), clock.instant()));
    }
}
