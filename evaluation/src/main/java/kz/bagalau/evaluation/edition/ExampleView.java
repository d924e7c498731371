package kz.bagalau.evaluation.edition;

import java.time.LocalDate;
import java.util.Optional;
import kz.bagalau.methodology.Period;

/**
 * What a deadline rule comes to just now.
 *
 * @param period the period whose deadline it is; empty for a term that runs from an event
 * @param start the day from which a term is counted here; the last day of the period for a deadline of a period
 * @param literal the day that the text itself names, before a day off moved it
 * @param due the last day
 */
public record ExampleView(Optional<Period> period, LocalDate start, LocalDate literal, LocalDate due) {

    /** Whether a day off moved it. */
    public boolean moved() {
        return !due.equals(literal);
    }
}
