package kz.bagalau.evaluation.provisioning;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;
import kz.bagalau.platform.security.Role;

/** What the sign-in service says a member may be was brought in line with the register; no role means he is out. */
public record MembershipChanged(UUID member, Set<Role> roles) implements Recorded {

    public MembershipChanged {
        roles = Set.copyOf(roles);
    }

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return member.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of("roles", roles.stream().map(Role::tokenName).sorted().toList());
    }
}
