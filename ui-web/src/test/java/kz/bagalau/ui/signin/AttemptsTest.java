package kz.bagalau.ui.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AttemptsTest {

    private static final Instant NOW = Instant.parse("2026-10-05T04:00:00Z");

    @Test
    void two_tabs_sign_in_side_by_side() {
        Attempt first = Attempt.of("/today.xhtml", NOW);
        Attempt second = Attempt.of("/staff/list.xhtml?search=Әбдірахманова", NOW);

        Attempts both = new Attempts(List.of()).and(first).and(second);

        assertThat(both.of(first.state(), NOW)).contains(first);
        assertThat(both.of(second.state(), NOW)).contains(second);
    }

    @Test
    void an_attempt_is_used_once() {
        Attempt attempt = Attempt.of("/today.xhtml", NOW);

        assertThat(new Attempts(List.of()).and(attempt).without(attempt).of(attempt.state(), NOW))
                .isEmpty();
    }

    @Test
    void an_attempt_is_good_for_a_quarter_of_an_hour() {
        Attempt attempt = Attempt.of("/today.xhtml", NOW);
        Attempts attempts = new Attempts(List.of()).and(attempt);

        assertThat(attempts.of(attempt.state(), NOW.plus(Duration.ofMinutes(14))))
                .isPresent();
        assertThat(attempts.of(attempt.state(), NOW.plus(Duration.ofMinutes(15))))
                .isEmpty();
    }

    @Test
    void the_ninth_attempt_takes_the_place_of_the_oldest() {
        Attempt oldest = Attempt.of("/0", NOW);
        Attempts attempts = new Attempts(List.of()).and(oldest);
        for (int i = 1; i <= 8; i++) {
            attempts = attempts.and(Attempt.of("/" + i, NOW));
        }

        assertThat(attempts.list()).hasSize(8);
        assertThat(attempts.of(oldest.state(), NOW)).isEmpty();
    }

    @Test
    void states_nonces_and_verifiers_do_not_repeat() {
        Attempt one = Attempt.of("/", NOW);
        Attempt other = Attempt.of("/", NOW);

        assertThat(one.state()).isNotEqualTo(other.state()).hasSizeGreaterThanOrEqualTo(43);
        assertThat(one.nonce()).isNotEqualTo(other.nonce());
        assertThat(one.verifier()).isNotEqualTo(other.verifier());
    }
}
