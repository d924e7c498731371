package kz.bagalau.ui.signin;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.security.Membership;
import kz.bagalau.platform.security.Role;

/**
 * What a verified access token says of a person, with every council it names.
 *
 * @param memberships the councils in the order of their short names
 * @param scopes how far the client of the token may go
 */
record Person(
        UUID subject,
        String username,
        String name,
        String email,
        boolean emailVerified,
        Set<Role> globalRoles,
        List<Membership> memberships,
        Set<String> scopes)
        implements Serializable {

    Person {
        globalRoles = Set.copyOf(globalRoles);
        memberships = List.copyOf(memberships);
        scopes = Set.copyOf(scopes);
    }

    /** The identity in the chosen council, else in the only one, else without a council. */
    Identity in(Optional<String> alias) {
        Optional<Membership> chosen = alias.isPresent()
                ? memberships.stream()
                        .filter(it -> it.alias().equals(alias.get()))
                        .findFirst()
                : only();
        return new Identity(subject, username, name, email, emailVerified, globalRoles, chosen, scopes);
    }

    private Optional<Membership> only() {
        return memberships.size() == 1 ? Optional.of(memberships.get(0)) : Optional.empty();
    }
}
