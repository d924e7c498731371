package kz.bagalau.platform.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What our register says of a person today: half of every permission.
 *
 * @param suspended whether the council is suspended
 * @param member whether the person is a member of the council on this day
 * @param employee the person's line in the staff, if there is one
 * @param roles what the person may be, in the council or above councils
 */
public record Registration(boolean suspended, boolean member, Optional<UUID> employee, Set<Role> roles) {

    public Registration {
        roles = Set.copyOf(roles);
    }

    /** A person of whom the register knows nothing. */
    public static Registration none() {
        return new Registration(false, false, Optional.empty(), Set.of());
    }

    /** The same with a role more. */
    public Registration with(Role role) {
        EnumSet<Role> more = EnumSet.of(role);
        more.addAll(roles);
        return new Registration(suspended, member, employee, more);
    }
}
