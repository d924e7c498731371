package kz.bagalau.platform.security;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a verified token says of a person.
 *
 * @param subject the person's number in the sign-in service
 * @param globalRoles the roles above councils
 * @param membership the council the person acts in; empty for one who has not chosen or belongs to none
 * @param scopes how far a program may go that acts for the person; pages do not ask
 */
public record Identity(
        UUID subject,
        String username,
        String name,
        String email,
        boolean emailVerified,
        Set<Role> globalRoles,
        Optional<Membership> membership,
        Set<String> scopes) {

    public Identity {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(membership, "membership");
        globalRoles = Set.copyOf(globalRoles);
        scopes = Set.copyOf(scopes);
    }

    /** A person without a program between. */
    public Identity(
            UUID subject,
            String username,
            String name,
            String email,
            boolean emailVerified,
            Set<Role> globalRoles,
            Optional<Membership> membership) {
        this(subject, username, name, email, emailVerified, globalRoles, membership, Set.of());
    }

    /** Whether the token gives the role. */
    public boolean says(Role role) {
        return role.aboveCouncils()
                ? globalRoles.contains(role)
                : membership.filter(it -> it.roles().contains(role)).isPresent();
    }
}
