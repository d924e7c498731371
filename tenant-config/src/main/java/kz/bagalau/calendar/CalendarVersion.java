package kz.bagalau.calendar;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The working calendar of one year as it was known from a day on.
 *
 * @param published the day from which this version is known
 * @param act the act that says so: the yearly list, or the order that swaps two days
 */
public record CalendarVersion(LocalDate published, String act, CalendarYear days) {

    public CalendarVersion {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(days, "days");
        if (act.isBlank()) {
            throw new IllegalArgumentException("A version of a calendar names its act.");
        }
    }

    /**
     * Reads a version from its CSV file.
     *
     * @throws CalendarFaulty with every fault of the text
     */
    public static CalendarVersion read(int year, LocalDate published, String act, String csv) {
        return new CalendarVersion(published, act, CalendarReader.read(year, csv));
    }

    /** The year. */
    public int year() {
        return days.year();
    }
}
