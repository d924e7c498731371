package kz.bagalau.methodology.presence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.Period;

/** The days of a period on which a servant was in the post, the first and the last included. */
public record ServedTime(LocalDate first, LocalDate last) {

    /** The time served in the period; empty when the servant was not in the post on any of its days. */
    public static Optional<ServedTime> of(ServiceFacts facts, Period period) {
        LocalDate first = facts.appointed().isAfter(period.firstDay()) ? facts.appointed() : period.firstDay();
        LocalDate last =
                facts.dismissed().filter(day -> day.isBefore(period.lastDay())).orElse(period.lastDay());
        return last.isBefore(first) ? Optional.empty() : Optional.of(new ServedTime(first, last));
    }

    /** Calendar days served, never less than none. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The days from the last one back to the first. */
    public Stream<LocalDate> backwards() {
        return Stream.iterate(last, day -> !day.isBefore(first), day -> day.minusDays(1));
    }
}
