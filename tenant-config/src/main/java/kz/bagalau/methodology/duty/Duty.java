package kz.bagalau.methodology.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;

/**
 * Something to be done, when, and why then. A duty keeps the version of the calendar it was counted with, so that a
 * change of the calendar recounts what is still open and no more.
 *
 * @param due the last day; empty: the text gives no term
 * @param literal the day that the text itself names, before a day off moved it
 * @param calendarVersion {@code WorkingCalendar.version()}; empty when no calendar was asked
 * @param subject whom it concerns, a number or key of the caller's own and never a name; empty: the whole body
 * @param start what set the term running
 * @param steps how the day came about, in order
 * @param readings the readings of the register that it rests on
 */
public record Duty(
        DutyKind kind,
        Ground ground,
        Optional<Period> period,
        Optional<String> subject,
        Optional<LocalDate> due,
        Optional<LocalDate> literal,
        Optional<Start> start,
        List<Step> steps,
        List<Reading> readings,
        String calendarVersion) {

    public Duty {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ground, "ground");
        Objects.requireNonNull(calendarVersion, "calendarVersion");
        steps = List.copyOf(steps);
        readings = List.copyOf(readings);
    }

    /** Who acts, the first of them in charge. */
    public List<Party> acts() {
        return kind.acts();
    }

    /** Who is told. */
    public List<Party> told() {
        return kind.told();
    }

    /** Whether the day waits for something that has not happened yet, so that it may still come earlier. */
    public boolean isExpected() {
        return start.filter(from -> !from.happened()).isPresent();
    }

    /** What remains itself while its day moves: the kind, the period and whom it concerns. */
    public Identity identity() {
        return new Identity(kind, period, subject, kind == DutyKind.DUTY_OF_A_PERSON ? ground.place() : "");
    }

    /**
     * By what one duty is the same as another that was counted anew.
     *
     * @param paragraph tells apart the duties that are left to people; empty for all others
     */
    public record Identity(DutyKind kind, Optional<Period> period, Optional<String> subject, String paragraph) {}
}
