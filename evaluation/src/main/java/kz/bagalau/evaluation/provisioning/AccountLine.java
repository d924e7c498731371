package kz.bagalau.evaluation.provisioning;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.directory.Person;
import kz.bagalau.platform.security.Role;

/**
 * A member's account: what it is to have and what it has, as far as we know.
 *
 * @param wanted the roles he has in the register today; none for one whose time is over or has not begun
 * @param account its number in the sign-in service, once it has one
 * @param granted the roles that were given there; empty while he is no member of the organization
 * @param barred whether it was closed because the council is suspended
 */
record AccountLine(
        UUID member,
        String email,
        String surname,
        String givenName,
        Language language,
        Set<Role> wanted,
        Optional<UUID> account,
        Optional<Set<Role>> granted,
        boolean barred,
        Invitation invitation,
        boolean signedIn) {

    /** The person as the sign-in service is told of him. */
    Person person() {
        return new Person(email, surname, givenName, language);
    }

    /** Whether he is to be a member at all. */
    boolean belongs() {
        return !wanted.isEmpty();
    }

    /** Whether what he has there is not what he is to have. */
    boolean differs() {
        return belongs() ? !granted.equals(Optional.of(wanted)) : granted.isPresent();
    }

    /** Whether a letter is still to go. */
    boolean awaitsLetter() {
        return belongs()
                && account.isPresent()
                && !signedIn
                && (invitation == Invitation.WAITING || invitation == Invitation.FAILED);
    }
}
