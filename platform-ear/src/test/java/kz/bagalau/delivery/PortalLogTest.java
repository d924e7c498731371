package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalLogTest {

    @TempDir
    Path place;

    @Test
    void a_missing_setting_is_found_by_its_key() throws IOException {
        Path file = Files.writeString(
                place.resolve("portal.log"),
                """
                SEVERE Exception while loading the app : CDI definition failure:Exception List with 1 exceptions:
                Deployment Failure for ConfigProperty bagalau.mail.from in class kz.bagalau.X Reason No value present
                """);

        PortalLog log = new PortalLog(file);

        assertThat(log.saysNotDeployed()).isTrue();
        assertThat(log.missingSetting()).contains("bagalau.mail.from");
    }

    @Test
    void a_setting_that_the_portal_itself_misses_is_found_by_its_key() throws IOException {
        Path file = Files.writeString(
                place.resolve("portal.log"),
                "Exception while loading the app : Bağalau does not start: the setting bagalau.keycloak.secret is"
                        + " missing.\n");

        assertThat(new PortalLog(file).missingSetting()).contains("bagalau.keycloak.secret");
    }

    @Test
    void work_of_the_start_that_failed_is_no_start() throws IOException {
        Path file = Files.writeString(
                place.resolve("portal.log"),
                "SEVERE kz.bagalau.ui.frame.AtStart Bağalau does not start: no such column\n");

        assertThat(new PortalLog(file).saysNotDeployed()).isTrue();
    }

    @Test
    void a_server_that_fell_over_its_own_threads_may_be_started_again() throws IOException {
        String lists =
                """
                MultiException stack 1 of 2
                java.util.ConcurrentModificationException
                \tat java.base/java.util.LinkedList$ListItr.checkForComodification(LinkedList.java:970)
                \tat org.jvnet.hk2.internal.SystemDescriptor.invokeInstanceListeners(SystemDescriptor.java:438)
                """;
        String ended = "Caused by: org.glassfish.embeddable.GlassFishException: Server failed to start\n";
        Path fell = Files.writeString(place.resolve("fell.log"), lists + ended);
        Path otherwise = Files.writeString(place.resolve("otherwise.log"), ended);
        Path later = Files.writeString(place.resolve("later.log"), lists);

        assertThat(new PortalLog(fell).saysServerFellOverItself()).isTrue();
        assertThat(new PortalLog(otherwise).saysServerFellOverItself()).isFalse();
        assertThat(new PortalLog(later).saysServerFellOverItself()).isFalse();
    }

    @Test
    void a_log_that_is_not_there_yet_says_nothing() {
        assertThat(new PortalLog(place.resolve("none.log")).saysNotDeployed()).isFalse();
    }
}
