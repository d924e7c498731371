package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Something that holds from a first day to a last one, both included; without a last day it still holds. */
interface Span {

    /** Oldest first. */
    Comparator<Span> BY_START = Comparator.comparing(Span::from);

    /** The first day. */
    LocalDate from();

    /** The last day, when there is one. */
    Optional<LocalDate> until();

    /** Whether it holds on the day. */
    default boolean covers(LocalDate day) {
        return overlaps(day, day);
    }

    /** Whether it holds on at least one of the days, both included. */
    default boolean overlaps(LocalDate first, LocalDate last) {
        return !from().isAfter(last) && until().map(end -> !end.isBefore(first)).orElse(true);
    }
}
