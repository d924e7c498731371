package kz.bagalau.methodology.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.calendar.CalendarNotPublished;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.FormSource;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.term.Term;

/**
 * The individual work plan (¶22).
 *
 * @param placedWithin by when the approved plan is placed in the system; empty: the text has no such term
 * @param agreedWith who agrees it, in the order of the text
 */
public record KpiPlan(
        Citation by,
        Term setWithin,
        Term setAfterAppointment,
        Optional<Term> placedWithin,
        MinimumRemaining minimumRemaining,
        List<AgreedWith> agreedWith,
        FormSource form) {

    /** Who agrees the indicators. */
    public enum AgreedWith {
        /** The unit that co-ordinates strategic planning, if the body has one. */
        STRATEGIC_PLANNING_IF_ANY,
        HR
    }

    public KpiPlan {
        Objects.requireNonNull(by, "by");
        agreedWith = List.copyOf(agreedWith);
    }

    /**
     * Whether indicators are set for a servant appointed on this day, for the assessed period of the given one; for whom
     * the method is meant is not asked here.
     *
     * <p>Where the calendar of a year is not published, the verdict has no due day.
     */
    public PlanVerdict verdict(LocalDate appointed, Period period, WorkingCalendar calendar) {
        Period assessed = minimumRemaining.assessed(period.firstDay());
        if (appointed.isAfter(assessed.lastDay())) {
            return none(by, "notYetAppointed", List.of(appointed, assessed.lastDay()), assessed);
        }
        if (!appointed.isAfter(assessed.firstDay())) {
            return set(setWithin, assessed.firstDay(), "fromStart", assessed, calendar);
        }
        if (minimumRemaining.leavesTime(appointed)) {
            return set(setAfterAppointment, appointed, "afterAppointment", assessed, calendar);
        }
        return none(
                minimumRemaining.by(),
                "tooLittleTime",
                List.of(
                        appointed,
                        assessed.lastDay(),
                        minimumRemaining.months(),
                        minimumRemaining.lastAppointment(appointed)),
                assessed);
    }

    private static PlanVerdict set(
            Term term, LocalDate start, String reason, Period assessed, WorkingCalendar calendar) {
        return new PlanVerdict(
                term.by(), true, reason, List.of(start, term.workingDays()), end(term, start, calendar), assessed);
    }

    private static PlanVerdict none(Citation by, String reason, List<Object> args, Period assessed) {
        return new PlanVerdict(by, false, reason, args, Optional.empty(), assessed);
    }

    private static Optional<LocalDate> end(Term term, LocalDate start, WorkingCalendar calendar) {
        try {
            return Optional.of(term.end(start, calendar));
        } catch (Refused refused) {
            if (refused.refusal() instanceof CalendarNotPublished) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
