package kz.bagalau.platform.security;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.platform.audit.Recorded;

/** The line of a region's administrator was linked to the person who signed in with its verified address. */
public record RegionAdminLinked(UUID subject) implements Recorded {

    @Override
    public Optional<Citation> citation() {
        return Optional.empty();
    }

    @Override
    public String about() {
        return subject.toString();
    }

    @Override
    public Map<String, Object> payload() {
        return Map.of();
    }
}
