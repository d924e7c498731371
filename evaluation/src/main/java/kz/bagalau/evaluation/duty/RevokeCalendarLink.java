package kz.bagalau.evaluation.duty;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** The caller's private calendar link stands no longer. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
public class RevokeCalendarLink {

    @Inject
    CalendarLinks links;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarLinkChanged> changed;

    /** Revokes it. */
    public void mine() {
        UUID me = caller.employee();
        links.revoke(me, clock.instant());
        changed.fire(new CalendarLinkChanged(me, false));
    }
}
