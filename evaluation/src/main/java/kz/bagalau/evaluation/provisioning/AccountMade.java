package kz.bagalau.evaluation.provisioning;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A member has his account in the sign-in service: made for him, or found under his address. */
public record AccountMade(UUID member, UUID account) implements Recorded {

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
        return Map.of("account", account);
    }
}
