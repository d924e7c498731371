package kz.bagalau.evaluation.council;

import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.CalendarFault;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/** Why a year of the working calendar is not taken. */
public sealed interface CalendarRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /** The file has faults; all of them. */
    record CalendarFileFaulty(List<CalendarFault> faults) implements CalendarRefusal {

        private static final int MOST_SHOWN = 20;

        public CalendarFileFaulty {
            faults = List.copyOf(faults);
        }

        @Override
        public List<Object> arguments() {
            return List.of(faults.size(), faults.stream().limit(MOST_SHOWN).toList());
        }
    }

    /** A year is published with the act that says so. */
    record CalendarActMissing() implements CalendarRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** No such year can be published. */
    record CalendarYearImpossible(int year) implements CalendarRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(String.valueOf(year));
        }
    }
}
