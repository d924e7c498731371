package kz.bagalau.evaluation.region;

import jakarta.inject.Inject;
import java.util.List;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** A council sees who of its region has entered it, why, for how long, and what was looked at. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL})
public class ShowEntries {

    @Inject
    Entries entries;

    /** Those into the caller's council, the newest first. */
    public List<EntryView> mine() {
        return entries.intoBound();
    }
}
