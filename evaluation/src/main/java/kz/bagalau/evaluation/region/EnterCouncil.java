package kz.bagalau.evaluation.region;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.notification.Notice;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.tenancy.CouncilId;
import kz.bagalau.platform.tenancy.ForEachCouncil;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region enters one council to look at its settings, staff and process. The council's HR is told
 * first, in a transaction of its own: if anything fails afterwards, HR knows of an entry that was tried, and nobody has
 * entered untold. The entry gives no role in the council, so every page, program and use case of the council refuses him
 * as before; see {@link ShowEntered} for what it opens.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class EnterCouncil {

    /** For how many minutes one may enter. */
    public static final List<Integer> MINUTES = List.of(15, 30, 60);

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;
    private static final String NOTICE = "councilEntered";
    private static final String ERRAND = "entry of the region";

    @Inject
    Entries entries;

    @Inject
    ForEachCouncil councils;

    @Inject
    Members members;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CouncilEntered> entered;

    /** Enters the council for the minutes, one of {@link #MINUTES}. */
    public void of(UUID council, String reason, int minutes) {
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST_REASON || why.length() > LONGEST_REASON || !MINUTES.contains(minutes)) {
            throw new Refused(new RegionRefusal.EntryReasonMissing());
        }
        entries.requireAdministered(council);
        if (entries.open().isPresent()) {
            throw new Refused(new RegionRefusal.EntryUnderWay());
        }
        CouncilEntered event = new CouncilEntered(UUID.randomUUID(), council, caller.name(), why, minutes);
        int told = tell(event);
        entries.add(council, event.entry(), why, clock.instant().plus(Duration.ofMinutes(minutes)), told);
        entered.fire(event);
    }

    private int tell(CouncilEntered event) {
        AtomicInteger told = new AtomicInteger();
        councils.in(new CouncilId(event.council()), ERRAND, () -> {
            Set<UUID> people = Set.copyOf(members.employeesWith(Role.COUNCIL_HR));
            people.forEach(person -> outbox.post(new Notice(
                    NOTICE,
                    person,
                    Optional.empty(),
                    Map.of("who", event.by(), "reason", event.reason(), "minutes", String.valueOf(event.lasts())),
                    "/council/entries.xhtml")));
            entered.fire(event);
            told.set(people.size());
        });
        return told.get();
    }
}
