package kz.bagalau.platform.security;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person who may act in the current council.
 *
 * @param email the address by which the first sign-in finds the line
 * @param employee the person's line in the staff, if he serves in the council
 * @param roles what he may be
 * @param from the first day
 * @param until the last day, if one is set
 */
public record Enrolment(
        String email, Optional<UUID> employee, Set<Role> roles, LocalDate from, Optional<LocalDate> until) {

    public Enrolment {
        email = email.strip().toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
        if (email.isEmpty() || roles.stream().anyMatch(Role::aboveCouncils)) {
            throw new IllegalArgumentException("An enrolment needs an address and roles of a council.");
        }
    }
}
