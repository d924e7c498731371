package kz.bagalau.evaluation.edition;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.methodology.Edition;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/** Whether the dates of an edition can be kept over the next two years, and what it says where they collide. */
@UseCase
@AllowedTo({Role.COUNCIL_HR, Role.OFFICIAL, Role.REGIONAL_ADMIN})
public class ShowFeasibility {

    private static final int YEARS = 2;

    @Inject
    DraftsAndEditions editions;

    @Inject
    Calendars calendars;

    @Inject
    FeasibilityCheck check;

    @Inject
    Clock clock;

    /** The findings for a draft (by its number) or an edition (by its name), day by day. */
    public FeasibilityView of(String which) {
        Edition edition = editions.edition(which);
        WorkingCalendar calendar = calendars.working();
        LocalDate from = LocalDate.now(clock);
        LocalDate until = from.plusYears(YEARS);
        List<Integer> missing = IntStream.rangeClosed(from.getYear(), until.getYear() + 1)
                .filter(year -> !calendar.publishes(year))
                .boxed()
                .toList();
        return new FeasibilityView(
                which, edition.id().value(), from, until, missing, check.of(edition, calendar, from));
    }
}
