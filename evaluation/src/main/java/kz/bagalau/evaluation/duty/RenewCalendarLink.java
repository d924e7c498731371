package kz.bagalau.evaluation.duty;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.RealCouncilsOnly;
import kz.bagalau.platform.usecase.UseCase;

/** Makes the caller a new private calendar link; the one before no longer stands. */
@UseCase
@RealCouncilsOnly
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class RenewCalendarLink {

    static final String FOLDER = "/api/v1/calendar/";

    @Inject
    CalendarLinks links;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarLinkChanged> changed;

    /** The new link, shown this once: only the hash of its secret is kept. */
    public CalendarLinkView mine() {
        UUID me = caller.employee();
        Instant now = clock.instant();
        CalendarSecret secret = CalendarSecret.make(caller.council());
        links.revoke(me, now);
        links.add(me, secret.hash(), now);
        changed.fire(new CalendarLinkChanged(me, true));
        return new CalendarLinkView(Optional.of(now), Optional.of(FOLDER + secret.token() + ".ics"));
    }
}
