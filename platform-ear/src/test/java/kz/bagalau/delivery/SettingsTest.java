package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void an_option_wins_over_its_variable() {
        Settings settings = Settings.of(List.of("--port", "8090"), Map.of("BAGALAU_PORT", "8091"));

        assertThat(settings.port()).isEqualTo(8090);
        assertThat(settings.keycloakPort()).isEqualTo(8180);
    }

    @Test
    void a_variable_reaches_the_portal_by_its_key() {
        Settings settings = Settings.of(List.of(), Map.of("BAGALAU_MAIL_HOST", "post.example"));

        assertThat(settings.all()).containsEntry("bagalau.mail.host", "post.example");
    }

    @Test
    void an_unknown_option_is_named_with_those_that_are_known() {
        assertThatThrownBy(() -> Settings.of(List.of("--prot", "1"), Map.of()))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("--prot")
                .hasMessageContaining("--port");
    }

    @Test
    void a_port_is_a_number() {
        Settings settings = Settings.of(List.of("--port=eighty"), Map.of());

        assertThatThrownBy(settings::port).isInstanceOf(Trouble.class).hasMessageContaining("eighty");
    }

    @Test
    void a_database_of_ones_own_needs_its_passwords() {
        Settings settings =
                Settings.of(List.of(), Map.of("BAGALAU_DATABASE_URL", "jdbc:postgresql://db.example/bagalau"));

        assertThatThrownBy(settings::portalDatabase)
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("BAGALAU_DATABASE_OWNER_PASSWORD");
    }
}
