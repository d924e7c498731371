package kz.bagalau.methodology.presence;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One absence of a servant, first and last day included.
 *
 * @param kind which of the kinds of paragraph 5
 * @param from the first day away
 * @param until the last day away
 */
public record AbsenceSpan(AbsenceKind kind, LocalDate from, LocalDate until) {

    public AbsenceSpan {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("An absence ends before it begins: " + from + " - " + until);
        }
    }

    /** Whether the servant is away on the given day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether the absence touches the given days, both included. */
    public boolean overlaps(LocalDate first, LocalDate last) {
        return !until.isBefore(first) && !from.isAfter(last);
    }
}
