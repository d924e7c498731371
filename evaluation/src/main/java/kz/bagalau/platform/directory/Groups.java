package kz.bagalau.platform.directory;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.platform.security.Role;

/**
 * The groups of an organization that carry roles.
 *
 * @param ids the number of the group for each role that has one
 * @param empty the roles whose group is there and gives nothing
 */
public record Groups(Map<Role, String> ids, Set<Role> empty) {

    public Groups {
        ids = Map.copyOf(ids);
        empty = Set.copyOf(empty);
    }

    /** The number of the group of a role. */
    public Optional<String> of(Role role) {
        return Optional.ofNullable(ids.get(role));
    }
}
