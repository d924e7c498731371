package kz.bagalau.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequiredSettingsTest {

    private static final Map<String, String> COMPLETE = Map.of(
            "bagalau.database.url", "jdbc:postgresql://localhost/bagalau",
            "bagalau.database.user", "bagalau_app",
            "bagalau.database.password", "secret",
            "bagalau.keycloak.secret", "secret");

    @Test
    void a_complete_configuration_has_no_fault() {
        assertThat(RequiredSettings.faults(key -> Optional.ofNullable(COMPLETE.get(key))))
                .isEmpty();
    }

    @Test
    void a_missing_secret_is_named_in_one_line() {
        assertThat(RequiredSettings.faults(key -> key.equals("bagalau.database.password")
                        ? Optional.empty()
                        : Optional.ofNullable(COMPLETE.get(key))))
                .containsExactly("Bağalau does not start: the setting bagalau.database.password is missing.");
    }

    @Test
    void in_production_the_clock_may_not_be_set() {
        assertThat(RequiredSettings.faults(key -> key.equals("bagalau.clock.start")
                        ? Optional.of("2026-10-05T04:00:00Z")
                        : Optional.ofNullable(COMPLETE.get(key))))
                .containsExactly("Bağalau does not start: bagalau.clock.start is for the demo and test profiles only.");
    }

    @Test
    void in_the_demo_it_may() {
        Map<String, String> demo = Map.of("bagalau.clock.start", "2026-10-05T04:00:00Z", "bagalau.profile", "demo");

        assertThat(RequiredSettings.faults(key -> Optional.ofNullable(demo.getOrDefault(key, COMPLETE.get(key)))))
                .isEmpty();
    }
}
