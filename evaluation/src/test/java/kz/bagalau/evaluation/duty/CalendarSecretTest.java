package kz.bagalau.evaluation.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.bagalau.platform.tenancy.CouncilId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The secret of a calendar link names its council and cannot be guessed. */
class CalendarSecretTest {

    private static final CouncilId COUNCIL = new CouncilId(UUID.randomUUID());

    @Test
    void what_is_written_into_an_address_is_read_out_of_it() {
        CalendarSecret secret = CalendarSecret.make(COUNCIL);

        CalendarSecret read = CalendarSecret.read(secret.token()).orElseThrow();

        assertThat(read.council()).isEqualTo(COUNCIL);
        assertThat(read.hash()).isEqualTo(secret.hash());
        assertThat(secret.token()).hasSize(64).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void no_two_secrets_of_one_council_are_alike() {
        assertThat(CalendarSecret.make(COUNCIL).hash())
                .isNotEqualTo(CalendarSecret.make(COUNCIL).hash());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "short",
                "../../etc/passwd",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"
            })
    void what_is_no_secret_is_read_as_none(String token) {
        assertThat(CalendarSecret.read(token)).isEmpty();
    }
}
