package kz.bagalau.methodology.presence;

import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/**
 * Less than this time in the particular post, and no evaluation is conducted (¶5).
 *
 * @param unit calendar months or months of thirty days (R13)
 */
public record MinimumService(Citation by, int months, Unit unit) {

    /** How a month is counted. */
    public enum Unit {
        CALENDAR_MONTHS,
        THIRTY_DAYS
    }

    private static final int THIRTY = 30;

    public MinimumService {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(unit, "unit");
        Require.that(months >= 0 && months <= 12, "minimumMonths", months).orUnfit();
    }

    /** Whether the time from the first to the last day, both included, is long enough. */
    boolean reached(LocalDate first, LocalDate last) {
        LocalDate needed =
                switch (unit) {
                    case CALENDAR_MONTHS -> first.plusMonths(months);
                    case THIRTY_DAYS -> first.plusDays((long) months * THIRTY);
                };
        return !needed.isAfter(last.plusDays(1));
    }
}
