package kz.bagalau.platform.security;

import java.io.Serializable;
import java.util.Set;

/**
 * What the verified token says of the one council the person acts in.
 *
 * @param organization the organization's id in the sign-in service
 * @param alias its short name there, for showing only
 * @param roles the roles the token gives in it
 */
public record Membership(String organization, String alias, Set<Role> roles) implements Serializable {

    public Membership {
        roles = Set.copyOf(roles);
    }
}
