package kz.bagalau.evaluation.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import kz.bagalau.platform.tenancy.CouncilRegister;
import kz.bagalau.platform.tenancy.ForEachCouncil;

/**
 * The way of a calendar program to the duties of one person: the link's secret stands for a sign-in, opens this one view
 * and nothing else, and names the council whose wall is passed. A council that is suspended or unknown answers nothing.
 */
@ApplicationScoped
public class CalendarFeed {

    @Inject
    CouncilRegister register;

    @Inject
    ForEachCouncil councils;

    @Inject
    ShowFeed showFeed;

    /** The duties behind the link; empty for whatever is no standing link. */
    public Optional<FeedView> of(String token) {
        return CalendarSecret.read(token)
                .filter(secret -> register.active().contains(secret.council()))
                .flatMap(this::read);
    }

    private Optional<FeedView> read(CalendarSecret secret) {
        AtomicReference<Optional<FeedView>> answer = new AtomicReference<>(Optional.empty());
        councils.in(secret.council(), "calendarFeed", () -> answer.set(showFeed.of(secret.hash())));
        return answer.get();
    }
}
