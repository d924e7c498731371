package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import kz.bagalau.methodology.term.Counting;

/**
 * One step of the way to a due day; the words stand under {@code duty.step.} and its kind's name.
 *
 * @param args what fills the places of the words, in the order given at the kind
 */
public record Step(Kind kind, List<Object> args) {

    /** What a step does. */
    public enum Kind {
        /** What starts the term, and its day. */
        STARTS,
        /** The same, while it has not happened yet: the last day on which it may. */
        STARTS_AT_THE_LATEST,
        /** So many working days, and how they are counted. */
        WORKING_DAYS,
        /** So many working days back. */
        WORKING_DAYS_BACK,
        /** So many calendar months. */
        MONTHS,
        /** So many years. */
        YEARS,
        /** The day that the text names. */
        NAMED_DAY,
        /** That day is a day off; the day to which the edition moves it. */
        MOVED,
        /** That day is a day off, and the edition leaves it where the text puts it. */
        LEFT_ON_A_DAY_OFF,
        /** An absence extends a term, it never shortens one: the later of the two days. */
        NOT_BEFORE,
        /** Why it is so with this servant: a reason's key and what fills its words. */
        BECAUSE,
        /** The text gives no term. */
        NO_TERM,
        /** The working calendar of this year is not published, so nothing is counted. */
        CALENDAR_MISSING
    }

    public Step {
        Objects.requireNonNull(kind, "kind");
        args = List.copyOf(args);
    }

    static Step starts(Start start) {
        return new Step(start.happened() ? Kind.STARTS : Kind.STARTS_AT_THE_LATEST, List.of(start.by(), start.day()));
    }

    static Step workingDays(int days, Counting counting) {
        return new Step(Kind.WORKING_DAYS, List.of(days, counting));
    }

    static Step of(Kind kind, Object... args) {
        return new Step(kind, List.of(args));
    }

    static Step day(Kind kind, LocalDate day) {
        return new Step(kind, List.of(day));
    }
}
