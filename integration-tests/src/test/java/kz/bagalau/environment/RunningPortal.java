package kz.bagalau.environment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.bagalau.delivery.DataFolder;
import kz.bagalau.delivery.Distribution;
import kz.bagalau.delivery.Keycloak;
import kz.bagalau.delivery.MailSink;
import kz.bagalau.delivery.Ports;
import kz.bagalau.delivery.Server;

/** The portal as the delivery starts it, on free ports, in the test profile, with the tests' doors in its WAR. */
final class RunningPortal implements Portal, AutoCloseable {

    /** The fifth day after the third quarter of 2026, nine in the morning in Almaty. */
    private static final Instant START = Instant.parse("2026-10-05T04:00:00Z");

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Function<Instant, Server> servers;
    private final MailSink mails;
    private final Databases.Database database;
    private final Realm realm;
    private final Wire wire;
    private Server server;
    private Instant clock = START;
    private Keycloak keycloak;
    private final Supplier<Keycloak> another;

    private RunningPortal(
            Function<Instant, Server> servers,
            MailSink mails,
            Databases.Database database,
            Keycloak keycloak,
            Supplier<Keycloak> another,
            Wire wire) {
        this.wire = wire;
        this.servers = servers;
        this.server = servers.apply(START);
        this.mails = mails;
        this.database = database;
        this.keycloak = keycloak;
        this.another = another;
        this.realm = new Realm(keycloak.address(), keycloak.operator(), keycloak.operatorPassword());
    }

    static RunningPortal start(Distribution distribution, DataFolder folder, Databases databases) {
        int port = Ports.free();
        URI address = URI.create("http://localhost:" + port);
        MailSink mails = new MailSink(Ports.free()).start();
        var wanted =
                new Keycloak.Wanted(Ports.free(), Ports.free(), address, mails.port(), databases.ofTheSignInService());
        Supplier<Keycloak> another = () -> new Keycloak(distribution, folder, wanted, Run::tell).start();
        CompletableFuture<Keycloak> signIn = CompletableFuture.supplyAsync(another);
        Databases.Database database = databases.named("portal");
        Map<String, String> settings = new TreeMap<>(database.settings());
        String keycloakAddress = "http://localhost:" + wanted.port();
        settings.put("bagalau.profile", "test");
        settings.put("bagalau.portal.url", address.toString());
        settings.put("bagalau.keycloak.url", keycloakAddress);
        settings.put("bagalau.keycloak.issuer", keycloakAddress + "/realms/bagalau");
        settings.put("bagalau.keycloak.secret", folder.secret("keycloak_web"));
        settings.put("bagalau.keycloak.provisioner.secret", folder.secret("keycloak_provisioner"));
        Wire wire = Wire.to(URI.create(keycloakAddress));
        settings.put("bagalau.keycloak.provisioner.url", wire.address().toString());
        settings.put("bagalau.mail.host", "127.0.0.1");
        settings.put("bagalau.mail.port", String.valueOf(mails.port()));
        settings.put("bagalau.mail.from", "portal@bagalau.example");
        settings.put("bagalau.search.requests", System.getProperty("bagalau.search.requests", "100"));
        settings.put("bagalau.demo.folder", distribution.demo().toString());
        List<String> machine =
                List.of(System.getProperty("bagalau.portal.jvm", "-server").split(" "));
        Path war = Wars.withDoors();
        int clusterPort = Ports.free();
        Function<Instant, Server> servers = clock -> {
            Map<String, String> all = new TreeMap<>(settings);
            all.put("bagalau.clock.start", clock.toString());
            return new Server(
                    distribution, folder, new Server.Wanted("portal", war, port, clusterPort, all, machine), Run::tell);
        };
        try {
            var portal = new RunningPortal(servers, mails, database, signIn.join(), another, wire);
            portal.begin();
            return portal;
        } catch (RuntimeException e) {
            signIn.thenAccept(Keycloak::close);
            mails.close();
            wire.close();
            throw e;
        }
    }

    /** A server that does not become ready is not left running. */
    private void begin() {
        try {
            server.start();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public void kill() {
        String port = String.valueOf(server.address().getPort());
        ProcessHandle process = ProcessHandle.current()
                .descendants()
                .filter(each ->
                        Stream.of(each.info().arguments().orElse(new String[0])).anyMatch(port::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The portal's process is not there."));
        process.destroyForcibly();
        process.onExit().join();
        server.close();
    }

    @Override
    public void startAgain() {
        server = servers.apply(clock);
        begin();
        Wait.until(PATIENCE, "the portal answers again", () -> visitor()
                .get("/about.xhtml")
                .is(200));
    }

    @Override
    public URI address() {
        return server.address();
    }

    @Override
    public Realm realm() {
        return realm;
    }

    @Override
    public Databases.Database database() {
        return database;
    }

    @Override
    public MailSink mails() {
        return mails;
    }

    @Override
    public Wire wire() {
        return wire;
    }

    @Override
    public Path log() {
        return server.log();
    }

    @Override
    public void moveClockTo(Instant instant) {
        Page moved = visitor(Account.ALATAU_HR).post("/door/clock", Map.of("to", instant.toString()));
        if (!moved.is(200)) {
            throw new AssertionError("The clock does not move: " + moved);
        }
        clock = instant;
    }

    @Override
    public void stopSignIn() {
        keycloak.close();
    }

    @Override
    public void startSignIn() {
        keycloak = another.get();
    }

    @Override
    public void close() {
        server.close();
        keycloak.close();
        mails.close();
        wire.close();
    }
}
