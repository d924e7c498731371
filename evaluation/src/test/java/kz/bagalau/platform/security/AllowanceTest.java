package kz.bagalau.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllowanceTest {

    private static final long START = -7L;
    private static final long TENTH = Duration.ofMillis(100).toNanos();

    private final Allowance allowance = new Allowance(100, Duration.ofSeconds(10), START);

    @Test
    void a_hundred_are_taken_at_once_and_the_next_waits_a_tenth_of_a_second() {
        assertThat(taken(START, 100)).isEqualTo(100);

        assertThat(allowance.take(START)).contains(Duration.ofNanos(TENTH));
    }

    @Test
    void who_waits_as_he_was_told_has_one_and_no_more() {
        taken(START, 100);

        assertThat(allowance.take(START + TENTH - 1)).isPresent();
        assertThat(allowance.take(START + TENTH)).isEmpty();
        assertThat(allowance.take(START + TENTH)).contains(Duration.ofNanos(TENTH));
    }

    @Test
    void asking_in_vain_costs_nothing() {
        taken(START, 100);
        IntStream.range(0, 1000).forEach(time -> allowance.take(START));

        assertThat(allowance.take(START + TENTH)).isEmpty();
    }

    @Test
    void however_long_somebody_stays_away_he_has_a_hundred() {
        taken(START, 100);

        long later = START + Duration.ofDays(3).toNanos();
        assertThat(allowance.full(later)).isTrue();
        assertThat(taken(later, 500)).isEqualTo(100);
        assertThat(allowance.full(later)).isFalse();
    }

    @Test
    void in_ten_seconds_after_a_burst_a_hundred_more_are_answered_and_not_one_more() {
        taken(START, 100);

        int answered = IntStream.rangeClosed(1, 10_000)
                .map(millisecond -> taken(START + millisecond * 1_000_000L, 1))
                .sum();

        assertThat(answered).isEqualTo(100);
    }

    @Test
    void the_wait_is_told_in_whole_seconds_and_never_as_none() {
        assertThat(new TooManyRequests(Duration.ofMillis(1)).seconds()).isEqualTo(1);
        assertThat(new TooManyRequests(Duration.ofSeconds(2)).seconds()).isEqualTo(2);
        assertThat(new TooManyRequests(Duration.ofMillis(2001)).seconds()).isEqualTo(3);
    }

    private int taken(long now, int times) {
        return (int) IntStream.range(0, times)
                .filter(time -> allowance.take(now).isEmpty())
                .count();
    }
}
