package kz.bagalau.methodology.presence;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Require;

/**
 * Less than this time in the particular post, and no evaluation is conducted (¶5).
 *
 * @param unit calendar months or months of thirty days (R13)
 * @param workedDays besides the months, working days of the period actually worked; empty: not asked
 * @param probation what a probation does; empty: nothing
 */
public record MinimumService(
        Citation by, int months, Unit unit, Optional<Integer> workedDays, Optional<Probation> probation) {

    /** How a month is counted. */
    public enum Unit {
        CALENDAR_MONTHS,
        THIRTY_DAYS
    }

    /** What a probation does to the evaluation. */
    public enum Probation {
        /** Who is still on probation on the period's last day is not evaluated for it. */
        NOT_EVALUATED,
        /** The time in the post is counted from the end of the probation. */
        COUNTED_FROM_ITS_END
    }

    private static final int THIRTY = 30;
    private static final int MOST_WORKED = 250;

    public MinimumService {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(unit, "unit");
        Require.that(months >= 0 && months <= 12, "minimumMonths", months)
                .and(workedDays.filter(n -> n < 1 || n > MOST_WORKED).isEmpty(), "termDays", workedDays.orElse(0))
                .orUnfit();
    }

    /** Months alone: no days actually worked, no probation. */
    public MinimumService(Citation by, int months, Unit unit) {
        this(by, months, unit, Optional.empty(), Optional.empty());
    }

    /** Whether the time from the first to the last day, both included, is long enough. */
    public boolean reached(LocalDate first, LocalDate last) {
        LocalDate needed =
                switch (unit) {
                    case CALENDAR_MONTHS -> first.plusMonths(months);
                    case THIRTY_DAYS -> first.plusDays((long) months * THIRTY);
                };
        return !needed.isAfter(last.plusDays(1));
    }

    /** The last first day in the post that is early enough for a period with this last day. */
    public LocalDate lastStart(LocalDate last) {
        LocalDate start =
                switch (unit) {
                    case CALENDAR_MONTHS -> last.plusDays(1).minusMonths(months);
                    case THIRTY_DAYS -> last.plusDays(1).minusDays((long) months * THIRTY);
                };
        return start.isAfter(last) ? last : start;
    }

    /** From which day the time counts: the first day, or the day after the probation where the rule says so. */
    LocalDate countedFrom(LocalDate first, Optional<LocalDate> probationUntil) {
        return probationUntil
                .filter(day -> probation.equals(Optional.of(Probation.COUNTED_FROM_ITS_END)))
                .map(day -> day.plusDays(1))
                .filter(day -> day.isAfter(first))
                .orElse(first);
    }

    /** The part of the served time that counts; its first day may lie after its last when nothing of it does. */
    public ServedTime counted(ServedTime served, Optional<LocalDate> probationUntil) {
        return new ServedTime(countedFrom(served.first(), probationUntil), served.last());
    }

    /** Whether a probation that lasts on the period's last day forbids the evaluation. */
    boolean forbids(Optional<LocalDate> probationUntil, LocalDate lastDay) {
        return probation.equals(Optional.of(Probation.NOT_EVALUATED))
                && probationUntil.filter(day -> !day.isBefore(lastDay)).isPresent();
    }

    /** Whether fewer days were actually worked than are asked; unknown days are never held against a servant. */
    boolean workedTooLittle(Optional<Integer> worked) {
        return workedDays.isPresent()
                && worked.filter(days -> days < workedDays.get()).isPresent();
    }
}
