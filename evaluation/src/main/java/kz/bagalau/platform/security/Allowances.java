package kz.bagalau.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.methodology.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often a person may search and take lists out, so that nobody empties the portal by a program or keeps it from the
 * others. Each server counts for itself; a restart begins anew (ADR 0015).
 */
@ApplicationScoped
public class Allowances {

    private static final int MANY = 10_000;

    @Inject
    @ConfigProperty(name = "bagalau.search.requests", defaultValue = "100")
    int requests;

    @Inject
    @ConfigProperty(name = "bagalau.search.seconds", defaultValue = "10")
    int seconds;

    private final Map<UUID, Allowance> ofPeople = new ConcurrentHashMap<>();

    /** Takes one request of the person; refused when he has none left. */
    public void take(UUID subject) {
        long now = System.nanoTime();
        if (ofPeople.size() > MANY) {
            ofPeople.values().removeIf(each -> each.full(now));
        }
        ofPeople.computeIfAbsent(subject, key -> new Allowance(requests, Duration.ofSeconds(seconds), now))
                .take(now)
                .ifPresent(wait -> {
                    throw new Refused(new TooManyRequests(wait));
                });
    }
}
