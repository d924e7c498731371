package kz.bagalau.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The working calendar through its versions: of one year the version published last supersedes those before it. */
public record CalendarVersions(List<CalendarVersion> all) {

    public CalendarVersions {
        all = all.stream()
                .sorted(Comparator.comparing(CalendarVersion::published).thenComparing(CalendarVersion::year))
                .toList();
        var seen = new HashSet<List<Object>>();
        for (CalendarVersion version : all) {
            if (!seen.add(List.of(version.year(), version.published()))) {
                throw new IllegalArgumentException(
                        "Two versions of " + version.year() + " published on " + version.published());
            }
        }
    }

    /** The calendar by which terms are counted on the day: what was published by then and not superseded. */
    public WorkingCalendar on(LocalDate day) {
        Map<Integer, CalendarYear> years = new TreeMap<>();
        all.stream()
                .filter(version -> !version.published().isAfter(day))
                .forEach(version -> years.put(version.year(), version.days()));
        return new WorkingCalendar(List.copyOf(years.values()));
    }

    /** The newest version of the year. */
    public Optional<CalendarVersion> of(int year) {
        return all.stream().filter(version -> version.year() == year).reduce((earlier, later) -> later);
    }

    /** The days on which people work by one version of a year and not by the other. */
    public static List<LocalDate> changes(CalendarYear one, CalendarYear other) {
        WorkingCalendar before = new WorkingCalendar(List.of(one));
        WorkingCalendar after = new WorkingCalendar(List.of(other));
        return LocalDate.of(one.year(), Month.JANUARY, 1)
                .datesUntil(LocalDate.of(one.year() + 1, Month.JANUARY, 1))
                .filter(day -> before.isWorking(day) != after.isWorking(day))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The next year, when its calendar is still missing on the first of December or later. */
    public Optional<Integer> missing(LocalDate today) {
        int next = today.getYear() + 1;
        return today.getMonth() == Month.DECEMBER && !on(today).publishes(next) ? Optional.of(next) : Optional.empty();
    }
}
