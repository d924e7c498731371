package kz.bagalau.methodology.score;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Require;

/**
 * A recorded fact about a servant on which a mark may depend, a disciplinary penalty above all.
 *
 * @param kind the kind by the name that the edition gives it, {@code reprimand}
 * @param from the day on which it was imposed
 * @param until the last day of its force; empty: still in force
 */
public record RecordedFact(String kind, LocalDate from, Optional<LocalDate> until) {

    public RecordedFact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(from, "from");
        until.ifPresent(last -> Require.that(!last.isBefore(from), "factEndsBeforeItBegins", last, from)
                .orUnfit());
    }

    /** Whether it was in force on any day of the period. */
    boolean inForceIn(Period period) {
        return !from.isAfter(period.lastDay())
                && until.map(last -> !last.isBefore(period.firstDay())).orElse(true);
    }
}
