package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code .ear} on a full server, once; run by the profile {@code full-server} only. */
class FullServerIT {

    private static final int PORT_BASE = 28700;

    private final Path servers = Path.of(System.getProperty("bagalau.full"));
    private final Path ear = Path.of(System.getProperty("bagalau.ear"));
    private final Distribution distribution = new Distribution(Path.of(System.getProperty("bagalau.distribution")));
    private final DataFolder folder = new DataFolder(servers.resolve("data"));

    @Test
    void a_full_server_takes_the_ear_and_the_portal_in_it_lives() throws Exception {
        try (Postgres postgres = new Postgres(folder, Ports.free(), Progress.silent()).start()) {
            PortalDatabase database = postgres.portalDatabase("bagalau");
            Migrations.run(distribution.war(), folder, database.owner());
            asadmin(Map.of(), "create-domain", "--nopassword", "--portbase", "" + PORT_BASE, "bagalau");
            takeDriver();
            try {
                asadmin(settings(database.application()), "start-domain", "bagalau");
                asadmin(Map.of(), "--port", "" + (PORT_BASE + 48), "deploy", "--name", "bagalau", ear.toString());

                assertThat(get("/health/live")).contains("\"UP\"").contains("checks");
                assertThat(get("/health/ready")).contains("database");
            } finally {
                asadmin(Map.of(), "stop-domain", "--kill", "true", "bagalau");
            }
        }
    }

    private static Map<String, String> settings(Database database) {
        return Map.of(
                "BAGALAU_PROFILE",
                "production",
                "BAGALAU_DATABASE_URL",
                database.url(),
                "BAGALAU_DATABASE_USER",
                database.user(),
                "BAGALAU_DATABASE_PASSWORD",
                database.password(),
                "BAGALAU_PORTAL_URL",
                "http://localhost:" + (PORT_BASE + 80),
                "BAGALAU_KEYCLOAK_URL",
                "http://localhost:1",
                "BAGALAU_KEYCLOAK_SECRET",
                "not used here",
                "BAGALAU_MAIL_FROM",
                "portal@bagalau.example");
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + (PORT_BASE + 80) + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void asadmin(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", home().resolve("bin/asadmin").toString()));
        command.addAll(List.of(arguments));
        Path log = Files.createDirectories(servers).resolve("asadmin.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(log.toString()).isTrue();
        assertThat(process.exitValue())
                .as("asadmin %s: see %s", arguments[0], log)
                .isZero();
    }

    /** As an operator of such a server does once. */
    private void takeDriver() throws IOException {
        try (Stream<Path> jars = Files.list(distribution.home().resolve("lib"))) {
            Path driver = jars.filter(jar -> jar.getFileName().toString().startsWith("postgresql-"))
                    .findFirst()
                    .orElseThrow();
            Files.copy(driver, home().resolve("glassfish/domains/bagalau/lib").resolve(driver.getFileName()));
        }
    }

    private Path home() throws IOException {
        try (Stream<Path> folders = Files.list(servers)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/asadmin")))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
