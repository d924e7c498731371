package kz.bagalau.platform.security;

import java.util.Set;

/**
 * What a person of the staff is in the current council today.
 *
 * @param language the language of his letters, {@code kk}, {@code ru} or {@code en}
 */
public record Standing(Set<Role> roles, String language) {

    public Standing {
        roles = Set.copyOf(roles);
    }
}
