package kz.bagalau.platform.time;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import kz.bagalau.platform.start.PortalLoaded;
import kz.bagalau.platform.tenancy.Practice;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one clock of the portal; the only place that asks the machine for the time. */
@ApplicationScoped
public class KazakhClock {

    @Inject
    @ConfigProperty(name = "bagalau.profile", defaultValue = "production")
    String profile;

    @Inject
    @ConfigProperty(name = "bagalau.clock.start")
    Optional<Instant> start;

    @Inject
    Practice practice;

    private MovableClock clock;

    /** Refuses to start with a clock that may not be moved. */
    void start(@Observes @Priority(1) PortalLoaded loaded) {
        movable();
    }

    /** The profile the portal runs in. */
    @Produces
    public Profile profile() {
        return Profile.of(profile);
    }

    /** The clock for everybody. */
    @Produces
    public Clock clock() {
        return movable();
    }

    /** The same clock for those who may move it. */
    @Produces
    @Typed(MovableClock.class)
    public synchronized MovableClock movable() {
        if (clock == null) {
            clock = new MovableClock(Clock.systemUTC(), profile(), this::ofPractice);
            start.ifPresent(clock::moveTo);
        }
        return clock;
    }

    /** Jobs without a request act in no practice council. */
    private Duration ofPractice() {
        try {
            return practice.ahead();
        } catch (ContextNotActiveException e) {
            return Duration.ZERO;
        }
    }
}
