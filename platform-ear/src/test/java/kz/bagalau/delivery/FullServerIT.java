package kz.bagalau.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The {@code .ear} on a full server, once; run by the profile {@code full-server} only. */
class FullServerIT {

    private static final int PORT_BASE = 28700;
    private static final URI PORTAL = URI.create("http://localhost:" + (PORT_BASE + 80));

    private final Path servers = Path.of(System.getProperty("bagalau.full"));
    private final Path ear = Path.of(System.getProperty("bagalau.ear"));
    private final Distribution distribution = new Distribution(Path.of(System.getProperty("bagalau.distribution")));
    private final DataFolder folder = new DataFolder(servers.resolve("data"));
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new LocalCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void a_full_server_takes_the_ear_and_a_person_signs_in_to_the_portal_in_it() throws Exception {
        Archive.remove(folder.database());
        try (Postgres postgres = new Postgres(folder, Ports.free(), Progress.silent()).start();
                Keycloak keycloak = new Keycloak(distribution, folder, wanted(postgres), Progress.silent()).start()) {
            PortalDatabase database = postgres.portalDatabase("bagalau");
            Migrations.run(distribution.war(), folder, database.owner());
            makeDomain();
            try {
                asadmin(settings(database.application(), keycloak), "start-domain", "bagalau");
                asadmin(Map.of(), "--port", "" + (PORT_BASE + 48), "deploy", "--name", "bagalau", ear.toString());

                assertThat(get("/health/live").body()).contains("\"portal\"").doesNotContain("DOWN");
                assertThat(get("/health/ready").body())
                        .contains("\"database\"", "\"keycloak-keys\"", "\"calendar\"", "\"time-zone-data\"")
                        .doesNotContain("DOWN");
                assertThat(get("/about.xhtml").statusCode()).isEqualTo(200);
                assertThat(signedIn("sarysu.hr")).contains("Мұқанова");
            } finally {
                asadmin(Map.of(), "stop-domain", "--kill", "true", "bagalau");
            }
        }
    }

    private static Keycloak.Wanted wanted(Postgres postgres) {
        return new Keycloak.Wanted(Ports.free(), Ports.free(), PORTAL, Ports.free(), postgres.keycloakDatabase());
    }

    private Map<String, String> settings(Database database, Keycloak keycloak) {
        Map<String, String> settings = new HashMap<>(distribution.demoSettings());
        settings.put("bagalau.profile", "demo");
        settings.put("bagalau.demo.folder", distribution.demo().toString());
        settings.put("bagalau.database.url", database.url());
        settings.put("bagalau.database.user", database.user());
        settings.put("bagalau.database.password", database.password());
        settings.put("bagalau.portal.url", PORTAL.toString());
        settings.put("bagalau.keycloak.url", keycloak.address().toString());
        settings.put("bagalau.keycloak.secret", keycloak.webSecret());
        settings.put("bagalau.keycloak.provisioner.secret", keycloak.provisionerSecret());
        settings.put("bagalau.mail.from", "portal@bagalau.example");
        return settings.entrySet().stream()
                .collect(Collectors.toMap(each -> Server.asVariable(each.getKey()), Map.Entry::getValue));
    }

    /** The first page that a person sees after signing in: the name on one page, the password on the next. */
    private String signedIn(String account) throws IOException, InterruptedException {
        String askedForPassword = answered(get("/").body(), "username=" + account);
        return answered(askedForPassword, "password=Bagalau-2026");
    }

    private String answered(String form, String field) throws IOException, InterruptedException {
        Matcher action =
                Pattern.compile("action=\"([^\"]+/login-actions/[^\"]+)\"").matcher(form);
        assertThat(action.find()).as(form).isTrue();
        return send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(field)))
                .body();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(PORTAL.resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Anew, as an operator of such a server does once: the domain, and the driver in its lib. */
    private void makeDomain() throws IOException, InterruptedException {
        if (Files.exists(home().resolve("glassfish/domains/bagalau"))) {
            asadmin(Map.of(), "stop-domain", "--kill", "true", "bagalau");
            asadmin(Map.of(), "delete-domain", "bagalau");
        }
        asadmin(Map.of(), "create-domain", "--nopassword", "--portbase", "" + PORT_BASE, "bagalau");
        takeDriver();
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

    /** Keeps cookies as a browser does on localhost: one that is marked secure too, which Java's own does not send. */
    private static final class LocalCookies extends CookieHandler {

        private final Map<String, String> values = new ConcurrentHashMap<>();

        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
            return Map.of(
                    "Cookie",
                    values.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .toList());
        }

        @Override
        public void put(URI address, Map<String, List<String>> headers) {
            headers.getOrDefault("set-cookie", List.of()).forEach(line -> {
                String[] cookie = line.split(";", 2)[0].split("=", 2);
                if (cookie[1].isEmpty()) {
                    values.remove(cookie[0]);
                    return;
                }
                values.put(cookie[0], cookie[1]);
            });
        }
    }
}
