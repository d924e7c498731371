package kz.bagalau.evaluation.provisioning;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** The letter left by which a member proves his address and sets his password. */
public record MemberInvited(UUID member) implements Recorded {

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
        return Map.of();
    }
}
