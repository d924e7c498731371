package kz.bagalau.evaluation.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.term.DueDate;

/**
 * The last day of a step on one servant's sheet, and by what it came about.
 *
 * @param literal the day the text itself names, where it names one
 * @param readings the readings it rests on
 */
public record KpiTerm(Citation by, LocalDate date, Optional<LocalDate> literal, List<Reading> readings) {

    public KpiTerm {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(date, "date");
        readings = List.copyOf(readings);
    }

    /** The day of a duty; empty while it has none. */
    static Optional<KpiTerm> of(Duty duty, Citation by) {
        return duty.due().map(day -> new KpiTerm(by, day, duty.literal(), duty.readings()));
    }

    static KpiTerm of(DueDate due) {
        return new KpiTerm(
                due.by(),
                due.date(),
                Optional.of(due.literal()),
                due.movedBy().stream().toList());
    }

    /** Whether the day is over. */
    public boolean isLate(LocalDate today) {
        return today.isAfter(date);
    }
}
