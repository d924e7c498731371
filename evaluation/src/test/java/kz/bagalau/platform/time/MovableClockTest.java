package kz.bagalau.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MovableClockTest {

    private static final Clock REAL = Clock.fixed(Instant.parse("2026-11-22T19:30:00Z"), ZoneOffset.UTC);

    @Test
    void a_day_begins_at_midnight_in_almaty() {
        assertThat(LocalDate.now(new MovableClock(REAL, Profile.PRODUCTION))).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void the_demo_clock_shows_the_time_it_was_set_to() {
        MovableClock clock = new MovableClock(REAL, Profile.DEMO);

        clock.moveTo(Instant.parse("2026-10-05T04:00:00Z"));

        assertThat(LocalDateTime.now(clock)).isEqualTo(LocalDateTime.of(2026, 10, 5, 9, 0));
        assertThat(clock.moved()).isTrue();
    }

    @Test
    void work_of_an_earlier_day_leaves_the_clock_as_it_was_even_when_it_fails() {
        MovableClock clock = new MovableClock(REAL, Profile.DEMO);
        clock.moveTo(Instant.parse("2026-10-05T04:00:00Z"));

        assertThatThrownBy(() -> clock.during(Instant.parse("2026-04-09T04:00:00Z"), () -> {
                    assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2026, 4, 9));
                    throw new IllegalArgumentException("as asked");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-10-05T04:00:00Z"));
    }

    @Test
    void in_production_the_clock_cannot_be_moved() {
        MovableClock clock = new MovableClock(REAL, Profile.PRODUCTION);

        assertThatThrownBy(() -> clock.moveTo(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThat(clock.instant()).isEqualTo(REAL.instant());
        assertThat(clock.moved()).isFalse();
    }

    @Test
    void who_practises_sees_another_day_also_in_production_and_beside_a_moved_clock() {
        Clock production = new MovableClock(REAL, Profile.PRODUCTION, () -> Duration.ofDays(-48));
        MovableClock demo = new MovableClock(REAL, Profile.DEMO, () -> Duration.ofDays(2));
        demo.moveTo(Instant.parse("2026-10-05T04:00:00Z"));

        assertThat(LocalDate.now(production)).isEqualTo(LocalDate.of(2026, 10, 6));
        assertThat(LocalDate.now(demo)).isEqualTo(LocalDate.of(2026, 10, 7));
        assertThat(LocalDate.now(demo.withZone(ZoneOffset.UTC))).isEqualTo(LocalDate.of(2026, 10, 7));
    }

    @Test
    void before_the_first_of_march_2024_almaty_was_six_hours_ahead() {
        assertThat(Instant.parse("2024-02-29T12:00:00Z")
                        .atZone(MovableClock.ALMATY)
                        .getHour())
                .isEqualTo(18);
        assertThat(Instant.parse("2024-03-01T12:00:00Z")
                        .atZone(MovableClock.ALMATY)
                        .getHour())
                .isEqualTo(17);
    }
}
