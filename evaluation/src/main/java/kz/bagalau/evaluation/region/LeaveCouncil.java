package kz.bagalau.evaluation.region;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.usecase.UseCase;

/** The administrator of a region ends his entry before its time; otherwise it ends by itself. */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class LeaveCouncil {

    @Inject
    Entries entries;

    @Inject
    ForEachCouncil councils;

    @Inject
    Caller caller;

    @Inject
    Event<CouncilLeft> left;

    /** Ends the entry; refuses another's and one that has ended. */
    public void of(UUID entry) {
        EntryView open = entries.requireOpen(entry);
        entries.end(entry);
        CouncilLeft event = new CouncilLeft(entry, open.council(), caller.name());
        councils.in(new CouncilId(open.council()), "entry of the region", () -> left.fire(event));
        left.fire(event);
    }
}
