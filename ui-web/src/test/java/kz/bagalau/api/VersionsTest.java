package kz.bagalau.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VersionsTest {

    @Test
    void a_tag_of_ours_is_read_as_the_version_it_names() {
        assertThat(Versions.seen(List.of(Versions.written(17)))).isEqualTo(17);
        assertThat(Versions.seen(List.of("  \"0\" "))).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "\"\"", "\"seven\"", "\"-7\"", "\"99999999999\""})
    void a_weak_or_foreign_tag_is_the_version_of_nothing(String sent) {
        assertThat(Versions.seen(List.of(sent))).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "\"1\", \"2\"", "\"7\";x", "\"а\""})
    void what_is_not_one_tag_is_not_understood(String sent) {
        assertThatThrownBy(() -> Versions.seen(List.of(sent)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new SentRefusal.VersionNotUnderstood()));
    }

    @Test
    void a_change_that_has_seen_nothing_is_asked_for_its_version() {
        for (List<String> none : List.of(List.<String>of(), List.of("*"))) {
            assertThatThrownBy(() -> Versions.seen(none))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                            .isEqualTo(new SentRefusal.VersionMissing()));
        }
        assertThatThrownBy(() -> Versions.seen(null)).isInstanceOf(Refused.class);
    }
}
