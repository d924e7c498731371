package kz.bagalau.methodology.term;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Reading;

/**
 * A due day, and how it came about.
 *
 * @param literal the day the text names
 * @param movedBy the reading that moved it away from a day off
 */
public record DueDate(LocalDate date, LocalDate literal, Optional<Reading> movedBy, Citation by) {

    public DueDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(literal, "literal");
        Objects.requireNonNull(movedBy, "movedBy");
        Objects.requireNonNull(by, "by");
    }

    /** Whether the day is past its due. */
    public boolean isLate(LocalDate day) {
        return day.isAfter(date);
    }
}
