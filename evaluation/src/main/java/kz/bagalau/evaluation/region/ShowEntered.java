package kz.bagalau.evaluation.region;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region looks at a part of the council he has entered, while his entry is open. The portal reads
 * it for him on an errand in that council, which cannot write; he himself is never bound to the council. What is looked
 * at stands in the council's trail before it is read.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class ShowEntered {

    private static final String ERRAND = "entry of the region";

    @Inject
    Entries entries;

    @Inject
    EnteredCouncils entered;

    @Inject
    ForEachCouncil councils;

    @Inject
    Event<CouncilLookedInto> looked;

    /** The part; refuses when the entry is another's, or has ended. */
    public EnteredView of(UUID entry, EntryPart part) {
        EntryView open = entries.requireOpen(entry);
        CouncilId council = new CouncilId(open.council());
        councils.in(council, ERRAND, () -> looked.fire(new CouncilLookedInto(entry, part, open.by())));
        AtomicReference<EnteredView> seen = new AtomicReference<>();
        councils.in(council, ERRAND, () -> seen.set(entered.read(open, part)));
        return seen.get();
    }
}
