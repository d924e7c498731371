package kz.bagalau.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.bagalau.methodology.Refused;

/**
 * The five-day working calendar of the Republic: one question, {@link #isWorking}, and the answers derived from it. A
 * day in a year that is not there is refused ({@link CalendarNotPublished}), never guessed.
 */
public final class WorkingCalendar {

    private final SortedMap<Integer, SortedMap<LocalDate, CalendarDay>> years = new TreeMap<>();
    private final String version;

    /** The calendar of the given years; a year twice is refused. */
    public WorkingCalendar(List<CalendarYear> calendarYears) {
        for (CalendarYear year : calendarYears) {
            if (years.put(year.year(), year.byDate()) != null) {
                throw new IllegalArgumentException("The year stands twice: " + year.year());
            }
        }
        version = hash(
                calendarYears.stream().map(CalendarYear::canonical).sorted().collect(Collectors.joining("\n")));
    }

    /** The one question: do people work on this date? */
    public boolean isWorking(LocalDate date) {
        return dayOf(date).map(day -> day.kind().isWorking()).orElseGet(() -> !CalendarDay.isWeekend(date));
    }

    /** The published row of the date; empty when the date follows the plain week. */
    public Optional<CalendarDay> dayOf(LocalDate date) {
        requirePublished(date.getYear());
        return Optional.ofNullable(years.get(date.getYear()).get(date));
    }

    /** Refused when the year's calendar is not published, before anything is set to end in it. */
    public void requirePublished(int year) {
        if (!years.containsKey(year)) {
            throw new Refused(new CalendarNotPublished(year));
        }
    }

    /** The n-th working day after the date; the date itself when n is 0. */
    public LocalDate plus(LocalDate date, int workingDays) {
        return walk(date, workingDays, 1);
    }

    /** The n-th working day before the date; the date itself when n is 0. */
    public LocalDate minus(LocalDate date, int workingDays) {
        return walk(date, workingDays, -1);
    }

    /** The date, or the last working day before it. */
    public LocalDate previousOrSame(LocalDate date) {
        return isWorking(date) ? date : minus(date, 1);
    }

    /** The date, or the first working day after it. */
    public LocalDate nextOrSame(LocalDate date) {
        return isWorking(date) ? date : plus(date, 1);
    }

    /**
     * How many working days there are after the first date up to and with the second one: the days left to a due date.
     * Negative when the second date is earlier: the working days that it is overdue.
     */
    public int workingDaysBetween(LocalDate exclusive, LocalDate inclusive) {
        if (inclusive.isBefore(exclusive)) {
            return -workingDaysBetween(inclusive, exclusive);
        }
        return Math.toIntExact(exclusive
                .plusDays(1)
                .datesUntil(inclusive.plusDays(1))
                .filter(this::isWorking)
                .count());
    }

    /** Whether the calendar of the year is there. */
    public boolean publishes(int year) {
        return years.containsKey(year);
    }

    /** Tells two contents apart: whoever counted a date keeps the version it was counted with. */
    public String version() {
        return version;
    }

    private LocalDate walk(LocalDate date, int workingDays, int step) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("Working days are counted from 0: " + workingDays);
        }
        LocalDate day = date;
        for (int left = workingDays; left > 0; ) {
            day = day.plusDays(step);
            if (isWorking(day)) {
                left--;
            }
        }
        return day;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
