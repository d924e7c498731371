package kz.bagalau.evaluation.sheet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.evaluation.council.Calendars;
import kz.bagalau.evaluation.council.Councils;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Methodology;

/** The law of a sheet is that of its own edition, never today's; the calendar and the day are today's. Read once in a request. */
@RequestScoped
public class SheetLaw {

    @Inject
    Councils councils;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    private final Map<EditionId, Methodology> known = new HashMap<>();
    private WorkingCalendar calendar;

    /** The methodology of the edition: a published one never changes. */
    public Methodology methodology(EditionId edition) {
        return known.computeIfAbsent(
                edition, asked -> councils.current().edition(asked).methodology());
    }

    /** Working days from today to the day: 0 on the day itself, negative when it is over, be it by a weekend only. */
    public int daysLeft(LocalDate day) {
        return today().isAfter(day)
                ? -Math.max(1, calendar().workingDaysBetween(day, today()))
                : calendar().workingDaysBetween(today(), day);
    }

    /** The calendar by which terms are counted now. */
    public WorkingCalendar calendar() {
        if (calendar == null) {
            calendar = calendars.working();
        }
        return calendar;
    }

    /** Today in the Republic. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The zone of the one clock. */
    public ZoneId zone() {
        return clock.getZone();
    }
}
