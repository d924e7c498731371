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
        return assessed(appointed).lastDay();
    }

    /** The last day of appointment in the assessed period of this day that still leaves time for indicators. */
    public LocalDate lastAppointment(LocalDate day) {
        Period assessed = assessed(day);
        LocalDate last = assessed.lastDay().plusDays(1).minusMonths(months);
        return last.isAfter(assessed.lastDay()) ? assessed.lastDay() : last;
    }

    /** The period to whose end the months are counted (R12), and for which a plan is therefore set. */
    public Period assessed(LocalDate day) {
        return switch (until) {
            case END_OF_PLAN_YEAR -> Period.of(day, PeriodLength.YEAR);
            case END_OF_QUARTER -> Period.of(day, PeriodLength.QUARTER);
            case END_OF_HALF_YEAR -> Period.of(day, PeriodLength.HALF_YEAR);
        };
    }
}
