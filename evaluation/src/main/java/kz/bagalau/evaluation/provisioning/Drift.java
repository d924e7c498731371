package kz.bagalau.evaluation.provisioning;

import java.util.Optional;
import java.util.UUID;
import kz.bagalau.platform.security.Role;

/**
 * One difference between the sign-in service and the register.
 *
 * @param subject whom or what it concerns: an address, or the name of a group as its role is called in tokens
 * @param role the role, where it is about one
 */
record Drift(DriftKind kind, String subject, Optional<Role> role, Optional<UUID> member, Optional<UUID> account) {

    static Drift ofOrganization(DriftKind kind, CouncilFacts council) {
        return new Drift(kind, council.code(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Drift ofGroup(DriftKind kind, Role role) {
        return new Drift(kind, role.tokenName(), Optional.of(role), Optional.empty(), Optional.empty());
    }

    static Drift ofMember(DriftKind kind, AccountLine line, Optional<UUID> account) {
        return new Drift(kind, line.email(), Optional.empty(), Optional.of(line.member()), account);
    }

    static Drift ofRole(DriftKind kind, AccountLine line, UUID account, Role role) {
        return new Drift(kind, line.email(), Optional.of(role), Optional.of(line.member()), Optional.of(account));
    }
}
