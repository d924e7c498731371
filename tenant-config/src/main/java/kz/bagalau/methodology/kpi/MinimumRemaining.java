package kz.bagalau.methodology.kpi;

import java.time.LocalDate;
import java.util.Objects;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Require;

/**
 * Less than this time from the appointment to the end of the assessed period, and no indicators are set (¶22).
 *
 * @param until to the end of which period it is counted (R12)
 */
public record MinimumRemaining(Citation by, int months, Until until) {

    /** The period whose end counts. */
    public enum Until {
        END_OF_PLAN_YEAR,
        END_OF_QUARTER,
        END_OF_HALF_YEAR
    }

    public MinimumRemaining {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(until, "until");
        Require.that(months >= 0 && months <= 12, "minimumMonths", months).orUnfit();
    }

    /** Whether indicators are set for someone appointed on this day. */
    public boolean leavesTime(LocalDate appointed) {
        return !appointed.plusMonths(months).isAfter(endFor(appointed).plusDays(1));
    }

    /** The last day of the period to whose end the time is counted. */
    public LocalDate endFor(LocalDate appointed) {
        PeriodLength length =
                switch (until) {
                    case END_OF_PLAN_YEAR -> PeriodLength.YEAR;
                    case END_OF_QUARTER -> PeriodLength.QUARTER;
                    case END_OF_HALF_YEAR -> PeriodLength.HALF_YEAR;
                };
        return Period.of(appointed, length).lastDay();
    }
}
