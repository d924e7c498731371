package kz.bagalau.evaluation.staff;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;

/** By the address a list of people and the first sign-in know a person: nobody else of the council has the same one. */
final class Addresses {

    private Addresses() {}

    /** Refused when somebody else than this person has the address. */
    static void requireFree(Collection<Employee> everybody, String email, Optional<UUID> own) {
        everybody.stream()
                .filter(person -> !own.equals(Optional.of(person.id())))
                .filter(person -> person.email().equals(email))
                .findFirst()
                .ifPresent(person -> {
                    throw new Refused(
                            new StaffRefusal.EmailTaken(email, person.name().full()));
                });
    }
}
