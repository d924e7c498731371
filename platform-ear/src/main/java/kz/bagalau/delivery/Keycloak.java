package kz.bagalau.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The sign-in service: Keycloak from its distribution, unpacked and built once and kept in the data folder, with the realm
 * of this distribution in it. One node, on the loopback interface where health is concerned.
 */
public final class Keycloak implements AutoCloseable {

    private static final String NAME = "keycloak";
    private static final String OPERATOR = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private static final Duration A_WHILE = Duration.ofSeconds(15);

    /**
     * What is asked of it.
     *
     * @param port where people sign in
     * @param managementPort where it tells its health, to this machine only
     * @param portal the portal's address; the only one that it sends people back to
     * @param smtpPort where its mail goes, on this machine
     * @param database where it keeps accounts
     */
    public record Wanted(int port, int managementPort, URI portal, int smtpPort, Database database) {}

    private final Distribution distribution;
    private final DataFolder folder;
    private final Wanted wanted;
    private final Progress progress;
    private final Path home;
    private volatile Child child;
    private Process building;
    private boolean closed;

    public Keycloak(Distribution distribution, DataFolder folder, Wanted wanted, Progress progress) {
        this.distribution = distribution;
        this.folder = folder;
        this.wanted = wanted;
        this.progress = progress;
        this.home = folder.path().resolve("keycloak-" + Versions.of("keycloak"));
    }

    /** Starts it and comes back when people can sign in. */
    public Keycloak start() {
        if (Child.endOrphan(folder, NAME)) {
            progress.tell("Stopped the Keycloak that an earlier start left running");
        }
        try {
            unpack();
            layRealm();
            build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.tell("Starting Keycloak " + Versions.of("keycloak") + " on port " + wanted.port());
        startChild();
        Waiting.until(
                URI.create("http://127.0.0.1:" + wanted.managementPort() + "/health/ready"),
                PATIENCE,
                this::requireAlive,
                () -> new Trouble("Keycloak was not ready in " + PATIENCE.toMinutes() + " minutes: see the end of "
                        + child.log() + "."));
        realm().bringUpToDate(wanted.portal(), wanted.smtpPort(), secrets());
        return this;
    }

    /** What has been stopped before it was started is not started. */
    private synchronized void startChild() {
        requireOpen();
        child = Child.start(folder, NAME, command("start", "--optimized", "--import-realm"), environment());
    }

    private synchronized Process startBuilding(ProcessBuilder builder) throws IOException {
        requireOpen();
        building = builder.start();
        return building;
    }

    private void requireOpen() {
        if (closed) {
            throw new Trouble("Keycloak was stopped before it was started.");
        }
    }

    /** Comes when the service has ended. */
    CompletableFuture<?> ended() {
        return child.ended();
    }

    /** What it says and what went wrong in it. */
    Path log() {
        return child.log();
    }

    /** Where people sign in. */
    public URI address() {
        return URI.create("http://localhost:" + wanted.port());
    }

    /** The secret of the portal's client {@code web}. */
    public String webSecret() {
        return folder.secret("keycloak_web");
    }

    /** The secret of the portal's client {@code provisioner}. */
    public String provisionerSecret() {
        return folder.secret("keycloak_provisioner");
    }

    private RealmFile.Secrets secrets() {
        return new RealmFile.Secrets(webSecret(), provisionerSecret());
    }

    /** The operator of the service, in its realm {@code master}. */
    public String operator() {
        return OPERATOR;
    }

    public String operatorPassword() {
        return folder.secret("keycloak_admin");
    }

    Realm realm() {
        return new Realm(address(), OPERATOR, operatorPassword(), distribution.realm());
    }

    Stream<ProcessHandle> processes() {
        return child == null ? Stream.empty() : child.processes();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (building != null) {
            Child.end(building.toHandle());
        }
        if (child != null) {
            child.close();
        }
    }

    private void requireAlive() {
        if (!child.alive()) {
            throw folder.because("Keycloak ended while starting", child.log());
        }
    }

    private void unpack() throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        progress.tell("Unpacking Keycloak " + Versions.of("keycloak"));
        try (InputStream packed = Files.newInputStream(distribution.keycloakArchive())) {
            Archive.gunzip(packed, home, 1);
        }
    }

    private void layRealm() throws IOException {
        Archive.copy(distribution.realm().resolve("theme"), home.resolve("themes"));
        Archive.remove(home.resolve("data").resolve("tmp"));
        Path imported = Files.createDirectories(home.resolve("data").resolve("import"));
        Files.writeString(
                imported.resolve("bagalau-realm.json"),
                RealmFile.in(distribution.realm()).filled(wanted.portal(), wanted.smtpPort(), secrets()));
    }

    /** Once: afterwards a start takes seconds. */
    private void build() throws IOException {
        Path built = home.resolve("built");
        if (Files.exists(built)) {
            return;
        }
        progress.tell("Building Keycloak (about a minute, only the first time)");
        Path log = folder.logs().resolve("keycloak-build.log");
        Process process = startBuilding(new ProcessBuilder(
                        home.resolve("bin").resolve("kc.sh").toString(),
                        "build",
                        "--db=postgres",
                        "--health-enabled=true",
                        "--features-disabled=impersonation,device-flow,ciba,kerberos")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
        try {
            if (!isDone(process)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw folder.because("Keycloak could not be built", log);
            }
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while Keycloak was built.", e);
        }
        Files.writeString(built, Versions.of("keycloak") + "\n");
    }

    /** Says now and then that it goes on: a minute without a word looks like a fault. */
    private boolean isDone(Process process) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!process.waitFor(A_WHILE.toSeconds(), TimeUnit.SECONDS)) {
            if (System.nanoTime() > end) {
                return false;
            }
            progress.tell("Keycloak is still being built");
        }
        return process.exitValue() == 0;
    }

    private List<String> command(String... verb) {
        return Stream.concat(
                        Stream.concat(
                                Stream.of(home.resolve("bin").resolve("kc.sh").toString()), Stream.of(verb)),
                        Stream.of(
                                "--http-enabled=true",
                                "--http-host=127.0.0.1",
                                "--http-port=" + wanted.port(),
                                "--hostname=" + address(),
                                "--http-management-host=127.0.0.1",
                                "--http-management-port=" + wanted.managementPort(),
                                "--cache=local",
                                "--log-level=warn,io.quarkus:info,org.keycloak.events:off"))
                .toList();
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("KC_DB_URL", wanted.database().url());
        environment.put("KC_DB_USERNAME", wanted.database().user());
        environment.put("KC_DB_PASSWORD", wanted.database().password());
        environment.put("KC_DB_POOL_MAX_SIZE", "20");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", OPERATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", operatorPassword());
        environment.put(
                "JAVA_OPTS",
                "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms64m -Xmx320m -XX:MaxMetaspaceSize=256m"
                        + " -Dfile.encoding=UTF-8 -Djava.net.preferIPv4Stack=true");
        return environment;
    }
}
