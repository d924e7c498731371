package kz.bagalau.evaluation.region;

import jakarta.inject.Inject;
import java.util.Optional;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Whether the caller has entered a council, for the banner above his pages. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowOpenEntry {

    @Inject
    Entries entries;

    /** His open entry, if there is one. */
    public Optional<EntryView> mine() {
        return entries.open();
    }
}
