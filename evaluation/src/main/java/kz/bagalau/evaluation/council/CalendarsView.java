package kz.bagalau.evaluation.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.CalendarDay;

/**
 * The published years of the working calendar.
 *
 * @param mayPublish whether the caller may publish a year
 * @param nextYearMissing whether next year is not published, from 1 December on
 * @param version the version of all years together, which is kept with every counted date
 */
public record CalendarsView(List<Year> years, boolean mayPublish, boolean nextYearMissing, String version) {

    public CalendarsView {
        years = List.copyOf(years);
    }

    /**
     * One year, the latest first.
     *
     * @param days the rows of the version that counts now
     * @param document the same as a file, to be corrected and published anew
     * @param versions all versions, the one that counts now first
     */
    public record Year(int year, List<CalendarDay> days, String document, List<Version> versions) {
        public Year {
            days = List.copyOf(days);
            versions = List.copyOf(versions);
        }
    }

    /**
     * One version of a year.
     *
     * @param act the act that says so; empty for what came with the portal, where each row names its own
     */
    public record Version(String version, Instant publishedAt, Optional<String> act, Optional<String> publishedBy) {}
}
