package kz.bagalau.evaluation.duty;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.Party;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Members;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The duties of the person of a secret link. Nobody is signed in here: the portal itself asks, on the errand of the
 * link, and the person's roles are those of the register today, so that whoever has left reads nothing any more.
 */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.EVALUATOR, Role.EMPLOYEE})
class ShowFeed {

    @Inject
    CalendarLinks links;

    @Inject
    OwnDuties own;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** The feed of the link with this hash; empty when it does not stand, or its person is no member today. */
    public Optional<FeedView> of(byte[] hash) {
        return links.owner(hash).flatMap(this::feed);
    }

    private Optional<FeedView> feed(UUID employee) {
        return members.standing(employee)
                .map(standing -> new FeedView(
                        withoutSubjects(own.of(Optional.of(employee), offices(standing.roles()))),
                        standing.language(),
                        clock.instant()));
    }

    private static Set<Party> offices(Set<Role> roles) {
        Set<Party> offices = EnumSet.noneOf(Party.class);
        if (roles.contains(Role.COUNCIL_HR)) {
            offices.add(Party.HR);
        }
        if (roles.contains(Role.OFFICIAL)) {
            offices.add(Party.APPOINTING_OFFICIAL);
        }
        return offices;
    }

    /** Fourteen sheets due on one day are one line of a calendar. */
    private static List<Duty> withoutSubjects(List<OwnDuties.Own> own) {
        Map<List<Object>, Duty> once = new LinkedHashMap<>();
        own.forEach(each -> {
            Duty duty = each.duty();
            once.putIfAbsent(
                    List.of(duty.kind(), duty.period(), duty.due()),
                    new Duty(
                            duty.kind(),
                            duty.ground(),
                            duty.period(),
                            Optional.empty(),
                            duty.due(),
                            duty.literal(),
                            duty.start(),
                            List.of(),
                            duty.readings(),
                            duty.calendarVersion()));
        });
        return List.copyOf(once.values());
    }
}
