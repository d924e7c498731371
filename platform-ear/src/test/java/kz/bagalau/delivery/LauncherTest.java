package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees who starts it where it cannot start: one line that says what to do, and nothing left behind. */
class LauncherTest {

    private static final List<String> PORTS = List.of(
            "--port",
            "--keycloak-port",
            "--keycloak-management-port",
            "--database-port",
            "--smtp-port",
            "--mailbox-port");

    @TempDir
    Path place;

    private Path home;
    private Path data;

    @BeforeEach
    void a_distribution_that_gets_no_further_than_its_first_looks() throws IOException {
        home = place.resolve("home");
        Files.createDirectories(home.resolve("app"));
        Files.createFile(home.resolve("app").resolve("bagalau.war"));
        data = place.resolve("data");
    }

    @Test
    void an_unknown_option_is_answered_with_the_known_ones() throws Exception {
        assertThat(refusal("--prot", "8090")).contains("--prot").contains("--port");
    }

    @Test
    void an_option_without_its_value_is_named() throws Exception {
        assertThat(refusal("--data=")).contains("--data needs a value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--keycloak-port",
                "--keycloak-management-port",
                "--database-port",
                "--smtp-port",
                "--mailbox-port"
            })
    void a_busy_port_is_named_with_its_option(String option) throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal(ports(option, taken.getLocalPort())))
                    .contains("Port " + taken.getLocalPort())
                    .contains("process " + ProcessHandle.current().pid())
                    .contains("start with " + option);
        }
    }

    @Test
    void one_port_for_two_servers_is_seen_before_either_starts() throws Exception {
        int port = Ports.free();

        assertThat(refusal("--data", data.toString(), "--port", "" + port, "--mailbox-port", "" + port))
                .contains("--port and --mailbox-port are both " + port);
    }

    @Test
    void a_second_launcher_on_the_same_folder_is_sent_away() throws Exception {
        assertThat(new DataFolder(data).lock().isValid()).isTrue();

        assertThat(refusal(ports("--port", Ports.free())))
                .contains("already runs")
                .contains(String.valueOf(ProcessHandle.current().pid()));
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told() throws Exception {
        Files.createFile(data);

        assertThat(refusal(ports("--port", Ports.free())))
                .contains("The data folder " + data + " cannot be written")
                .contains("no folder")
                .contains("--data");
    }

    @Test
    void a_folder_that_nobody_can_write_is_told() throws Exception {
        assertThat(refusal("--data", "/proc/bagalau"))
                .contains("/proc/bagalau cannot be written")
                .contains("--data");
    }

    @Test
    void a_database_that_was_copied_halfway_is_told_with_the_way_out() throws Exception {
        Files.createDirectories(data.resolve("database").resolve("base"));

        assertThat(refusal(ports("--port", Ports.free())))
                .contains("no complete database")
                .contains("remove " + data);
    }

    private String[] ports(String named, int port) {
        List<String> options = new ArrayList<>(List.of("--data", data.toString()));
        for (String option : PORTS) {
            options.addAll(List.of(option, String.valueOf(option.equals(named) ? port : Ports.free())));
        }
        options.addAll(List.of("--cluster-port", String.valueOf(Ports.free())));
        return options.toArray(String[]::new);
    }

    /** The one line that the person gets; that it is one, and that the start failed, is part of every case. */
    private String refusal(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dbagalau.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "kz.bagalau.delivery.Launcher"));
        command.addAll(List.of(options));
        Path said = place.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(said.toFile());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .environment()
                .keySet()
                .removeIf(name -> name.startsWith("BAGALAU_"));
        Process launcher = builder.start();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        List<String> lines = Files.readAllLines(said);
        assertThat(lines).singleElement().asString().startsWith("bagalau: ").doesNotContain("Exception");
        return lines.get(0);
    }
}
