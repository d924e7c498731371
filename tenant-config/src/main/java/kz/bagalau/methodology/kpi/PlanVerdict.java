package kz.bagalau.methodology.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;

/**
 * Whether indicators are set for one servant, by when, and why (¶22): what a page says in one sentence.
 *
 * @param reasonKey the last part of the words' key {@link #key()}: fromStart, afterAppointment, tooLittleTime,
 *     notCovered, notYetAppointed
 * @param args what fills the places of the words. fromStart: first day of the assessed period, working days of the term;
 *     afterAppointment: day of appointment, working days of the term; tooLittleTime: day of appointment, last day to
 *     which the time is counted, months asked, last day of appointment that leaves time; notCovered: the category;
 *     notYetAppointed: day of appointment, last day of the assessed period
 * @param due the last day of setting them; empty when none are set, or the calendar of that year is not published
 * @param assessed the period for which the plan is made
 */
public record PlanVerdict(
        Citation by, boolean planned, String reasonKey, List<Object> args, Optional<LocalDate> due, Period assessed) {

    public PlanVerdict {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(reasonKey, "reasonKey");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(assessed, "assessed");
        args = List.copyOf(args);
    }

    /** The key of the words. */
    public String key() {
        return "kpi.verdict." + reasonKey;
    }
}
