package kz.bagalau.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** The portal's clock on Kazakh time. It runs; in the demo and test profiles it can be set to another day. */
public final class MovableClock extends Clock {

    /** The time zone of the whole Republic since 1 March 2024. */
    public static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Clock real;
    private final ZoneId zone;
    private final boolean moves;
    private final AtomicReference<Duration> ahead;
    private final Supplier<Duration> practice;

    /** A clock that shows the real time; {@code profile} says whether it may be moved. */
    public MovableClock(Clock real, Profile profile) {
        this(real, profile, () -> Duration.ZERO);
    }

    /** The same, which shows another day to whoever acts in a practice council: so much ahead, also in production. */
    public MovableClock(Clock real, Profile profile, Supplier<Duration> practice) {
        this(real, ALMATY, profile.clockMoves(), new AtomicReference<>(Duration.ZERO), practice);
    }

    private MovableClock(
            Clock real, ZoneId zone, boolean moves, AtomicReference<Duration> ahead, Supplier<Duration> practice) {
        this.real = Objects.requireNonNull(real, "real");
        this.zone = zone;
        this.moves = moves;
        this.ahead = ahead;
        this.practice = practice;
    }

    /** Sets the clock; it runs on from there. Refuses in production. */
    public void moveTo(Instant instant) {
        if (!moves) {
            throw new IllegalStateException("The clock is moved in the demo and test profiles only.");
        }
        ahead.set(Duration.between(real.instant(), instant));
    }

    /** Does the work as at that instant; afterwards the clock shows what it showed. Refuses in production. */
    public void during(Instant instant, Runnable work) {
        Duration before = ahead.get();
        moveTo(instant);
        try {
            work.run();
        } finally {
            ahead.set(before);
        }
    }

    /** Whether the clock shows another time than the real one: pages say so in a banner. */
    public boolean moved() {
        return !ahead.get().isZero();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get()).plus(practice.get());
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(real, other, moves, ahead, practice);
    }
}
