package kz.bagalau.evaluation.council;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.bagalau.calendar.CalendarFaulty;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Role;
import kz.bagalau.platform.usecase.UseCase;

/**
 * The administrator of a region publishes a year of the Republic's working calendar with the act that says so. A
 * published version never changes: a correction is a new one, and what was counted before keeps the version it was
 * counted with. The calendar is one for all councils.
 */
@UseCase
@AllowedTo(Role.REGIONAL_ADMIN)
public class PublishCalendarYear {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    @Inject
    Calendars calendars;

    @Inject
    Event<CalendarPublished> published;

    /**
     * Publishes the year.
     *
     * @param document its rows as CSV: {@code date,kind,name_kk,name_ru,act,source}
     * @param act the act by its date and number
     */
    public void of(int year, String document, String act) {
        if (year < FIRST || year > LAST) {
            throw new Refused(new CalendarRefusal.CalendarYearImpossible(year));
        }
        if (act == null || act.isBlank()) {
            throw new Refused(new CalendarRefusal.CalendarActMissing());
        }
        try {
            published.fire(new CalendarPublished(year, calendars.publish(year, document, act.strip()), act.strip()));
        } catch (CalendarFaulty faulty) {
            throw new Refused(new CalendarRefusal.CalendarFileFaulty(faulty.faults()));
        }
    }
}
