package kz.bagalau.platform.security;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.platform.tenancy.CouncilId;

/**
 * A practice council as it is lent: in whose place, and on which day.
 *
 * @param ahead by how much its day is ahead of the portal's
 * @param person the number under which the made-up person acts
 */
record Lent(CouncilId council, Duration ahead, UUID person, String name, String email, Set<Role> roles) {

    Lent {
        roles = Set.copyOf(roles);
    }

    /** The borrower in the place of the made-up person: nothing of his own goes with him but how far his program may go. */
    Identity inPlaceOf(Identity borrower) {
        return new Identity(
                person,
                email,
                name,
                email,
                false,
                Set.of(),
                borrower.membership().map(own -> new Membership(own.organization(), own.alias(), roles)),
                borrower.scopes());
    }
}
