package kz.bagalau.methodology.compare;

import java.util.List;
import java.util.Objects;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.duty.PersonFacts;

/** For which period and which people a difference is to be computed. */
public record Circumstances(Period period, WorkingCalendar calendar, List<PersonFacts> people) {

    public Circumstances {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(calendar, "calendar");
        people = List.copyOf(people);
    }
}
