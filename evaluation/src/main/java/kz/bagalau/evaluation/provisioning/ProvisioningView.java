package kz.bagalau.evaluation.provisioning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.Role;

/**
 * A council's way into the sign-in service.
 *
 * @param steps in their order; none while nobody has asked for it
 * @param nextTry when a failed step is tried again by itself
 * @param people its members with their accounts, by name
 */
public record ProvisioningView(UUID council, List<Step> steps, Optional<Instant> nextTry, List<Person> people) {

    public ProvisioningView {
        steps = List.copyOf(steps);
        people = List.copyOf(people);
    }

    /** Whether anybody has asked for it. */
    public boolean asked() {
        return !steps.isEmpty();
    }

    /** Whether every step is done. */
    public boolean done() {
        return asked() && steps.stream().allMatch(step -> step.state() == StepState.DONE);
    }

    /** Whether a step has failed. */
    public boolean failed() {
        return steps.stream().anyMatch(step -> step.state() == StepState.FAILED);
    }

    /** Whether it is under way. */
    public boolean working() {
        return asked() && !done() && !failed();
    }

    /**
     * One step.
     *
     * @param done how many of its {@code total} things are done, where it has many
     * @param trouble what stands in the way: the words are {@code directory.trouble.<trouble>}
     */
    public record Step(
            ProvisioningStep step,
            StepState state,
            int done,
            int total,
            Optional<String> trouble,
            Optional<Instant> triedAt) {}

    /**
     * A member with his account.
     *
     * @param inOrganization whether he is in the organization with just these roles
     * @param trouble why he has no account: the words are {@code directory.trouble.<trouble>}
     * @param invitationTrouble why his letter did not leave
     */
    public record Person(
            UUID member,
            String name,
            String email,
            List<Role> roles,
            boolean hasAccount,
            boolean inOrganization,
            Optional<String> trouble,
            Invitation invitation,
            Optional<Instant> invitedAt,
            Optional<String> invitationTrouble,
            boolean signedIn,
            Optional<Instant> signedInAt) {

        public Person {
            roles = List.copyOf(roles);
        }

        /** Whether a letter may go to him, again or at all. */
        public boolean invitable() {
            return hasAccount && !signedIn && invitation != Invitation.NONE;
        }
    }
}
