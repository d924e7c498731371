package kz.bagalau.platform.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** A member's line was linked to the person who signed in with its verified address. */
public record MemberLinked(UUID member, UUID subject) implements Recorded {

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
        return Map.of("subject", subject);
    }
}
