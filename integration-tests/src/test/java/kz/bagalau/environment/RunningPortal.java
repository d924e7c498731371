package kz.bagalau.environment;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
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

    private final Server server;
    private final MailSink mails;
    private final Databases.Database database;
    private final Realm realm;
    private final Wire wire;
    private Keycloak keycloak;
    private final java.util.function.Supplier<Keycloak> another;

    private RunningPortal(
            Server server,
            MailSink mails,
            Databases.Database database,
            Keycloak keycloak,
            java.util.function.Supplier<Keycloak> another,
            Wire wire) {
        this.wire = wire;
        this.server = server;
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
        java.util.function.Supplier<Keycloak> another =
                () -> new Keycloak(distribution, folder, wanted, Run::tell).start();
        CompletableFuture<Keycloak> signIn = CompletableFuture.supplyAsync(another);
        Databases.Database database = databases.named("portal");
        Map<String, String> settings = new TreeMap<>(database.settings());
        String keycloakAddress = "http://localhost:" + wanted.port();
        settings.put("bagalau.profile", "test");
        settings.put("bagalau.clock.start", START.toString());
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
        var asked = new Server.Wanted("portal", Wars.withDoors(), port, Ports.free(), settings, machine);
        Server server = new Server(distribution, folder, asked, Run::tell);
        try {
            Keycloak keycloak = signIn.join();
            server.start();
            return new RunningPortal(server, mails, database, keycloak, another, wire);
        } catch (RuntimeException e) {
            server.close();
            signIn.thenAccept(Keycloak::close);
            mails.close();
            wire.close();
            throw e;
        }
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
