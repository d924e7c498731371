package kz.bagalau.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The published rows of one year; every date not named follows the plain five-day week. */
public record CalendarYear(int year, List<CalendarDay> days) {

    public CalendarYear {
        var byDate = new TreeMap<LocalDate, CalendarDay>();
        for (CalendarDay day : days) {
            if (day.date().getYear() != year) {
                throw new IllegalArgumentException(day.date() + " is not in " + year);
            }
            if (byDate.put(day.date(), day) != null) {
                throw new IllegalArgumentException(day.date() + " stands twice");
            }
        }
        days = List.copyOf(byDate.values());
    }

    /** The rows by date. */
    SortedMap<LocalDate, CalendarDay> byDate() {
        return days.stream()
                .collect(Collectors.toMap(CalendarDay::date, day -> day, (one, other) -> one, TreeMap::new));
    }

    /** What decides the count of days, in one canonical text: the year and its rows. */
    String canonical() {
        return year
                + days.stream().map(day -> " " + day.date() + "=" + day.kind()).collect(Collectors.joining());
    }
}
