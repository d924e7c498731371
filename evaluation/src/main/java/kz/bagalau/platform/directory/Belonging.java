package kz.bagalau.platform.directory;

import java.util.Set;
import kz.bagalau.platform.security.Role;

/** An account as a member of an organization, with the roles that its groups give. */
public record Belonging(Account account, String name, Set<Role> roles) {

    public Belonging {
        roles = Set.copyOf(roles);
    }
}
