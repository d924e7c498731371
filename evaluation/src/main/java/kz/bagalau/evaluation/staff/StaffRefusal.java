package kz.bagalau.evaluation.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
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

    /** No unit of the council has this id. */
    record UnitUnknown() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** No post of the council has this id. */
    record PostUnknown() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** No order of the council has this id. */
    record OrderUnknown() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** The person has no absence of this id. */
    record AbsenceUnknown() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** Another unit of the council bears the Kazakh name, or bore it. */
    record UnitNameTaken(String name) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name);
        }
    }

    /** The unit is closed before the day. */
    record UnitClosed(LawText unit, LocalDate lastDay) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(unit, lastDay);
        }
    }

    /** The post is closed before the day. */
    record PostClosed(LawText post, LocalDate lastDay) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(post, lastDay);
        }
    }

    /** The very same post stands in the unit already. */
    record PostThere(LawText post) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(post);
        }
    }

    /** People hold the post after the day. */
    record PostHeld(LawText post, String holders) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(post, holders);
        }
    }

    /** Posts, people or units in the unit outlast it. */
    record UnitNotEmpty(LawText unit, String rest) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(unit, rest);
        }
    }

    /** Nothing but spaces. */
    record NameBlank() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** Longer than the register holds. */
    record NameTooLong(Integer longest) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    /** A new name would begin before the latest one did. */
    record RenameTooEarly(LocalDate latest) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(latest);
        }
    }

    /** A surname of other signs than letters. */
    record SurnameUnfit(String written) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    /** A given name of other signs than letters. */
    record GivenNameUnfit(String written) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    /** A patronymic of other signs than letters. */
    record PatronymicUnfit(String written) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    /** No mail could be sent there. */
    record EmailUnfit(String written) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    /** Nobody could be called there. */
    record PhoneUnfit(String written) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(written);
        }
    }

    /** Somebody else of the council has the address. */
    record EmailTaken(String email, String name) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(email, name);
        }
    }

    /** A day that can only be a slip of the keyboard. */
    record DayImplausible(LocalDate day) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(day);
        }
    }

    /** An order number longer than any order has. */
    record OrderTooLong(Integer longest) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(longest);
        }
    }

    /** HR does not take the rights of HR from himself. */
    record OwnRightsKept() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** Somebody needs a role to be anything in the portal. */
    record RoleNeeded() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** An order without a number. */
    record OrderMissing() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** Nobody stands in for himself. */
    record OwnSubstitute() implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of();
        }
    }

    /** Somebody else stands in for the evaluator on some of the days. */
    record SubstitutedAlready(String name, LocalDate from, LocalDate until) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, from, until);
        }
    }

    /** The person is seconded on some of the days already. */
    record SecondedAlready(String name, LocalDate from, String body) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(name, from, body);
        }
    }

    /** An order does not end outside its own days. */
    record EndOutside(LocalDate from, LocalDate until) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(from, until);
        }
    }

    /** The register of posts knows no such category (paragraph 2). */
    record CategoryUnknown(String written, Optional<String> meant) implements StaffRefusal {
        @Override
        public List<Object> arguments() {
            return List.of(written, meant.orElse("E-2, E-3, E-4, E-5"));
        }
    }
}
