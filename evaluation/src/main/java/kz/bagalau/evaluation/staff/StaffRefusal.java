package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refusal;

/**
 * Why the staff register says no. No paragraph forbids these: the register itself keeps its dates and heads in order, so
 * that the rules which read them have an answer for every day.
 */
public sealed interface StaffRefusal extends Refusal {

    @Override
    default Optional<Citation> citation() {
        return Optional.empty();
    }

    /** Nobody with this id works in the council. */
    record EmployeeUnknown(UUID employee) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** A period ends before it begins. */
    record PeriodReversed(LocalDate from, LocalDate until) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(from, until);
        }
    }

    /** A new appointment would begin before the latest one did. */
    record AppointmentTooEarly(String name, LocalDate latest) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, latest);
        }
    }

    /** The person is in no post on the day. */
    record NotInPost(String name, LocalDate day) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, day);
        }
    }

    /** The person has been dismissed already. */
    record AlreadyDismissed(String name, LocalDate lastDay) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, lastDay);
        }
    }

    /** Nobody is his own head. */
    record HeadOfHimself(String name) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** The head is headed, directly or through others, by the very person. */
    record HeadsInCircle(String name, String head) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, head);
        }
    }

    /** A new head would begin before the latest one did. */
    record HeadTooEarly(String name, LocalDate latest) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, latest);
        }
    }

    /** An absence of the person already covers some of the days. */
    record AbsencesOverlap(String name, LocalDate from, LocalDate until) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, from, until);
        }
    }
}
