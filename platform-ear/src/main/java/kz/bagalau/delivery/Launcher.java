package kz.bagalau.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Starts everything, says where it is, and takes it down again on Ctrl-C. */
public final class Launcher {

    private static final Logger LOG = Logger.getLogger(Launcher.class.getName());
    private static final long FIRST_START_MEGABYTES = 900;
    private static final long LATER_START_MEGABYTES = 150;
    private static final long SCARCE_MEGABYTES = 100;
    private static final long LOOK_SECONDS = 20;

    private final Settings settings;
    private final Distribution distribution;
    private final DataFolder folder;
    private final Console console;
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private final CompletableFuture<Trouble> broken = new CompletableFuture<>();
    private volatile boolean stopping;
    private Postgres postgres;

    private Launcher(Settings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.distribution = Distribution.ofThisLauncher();
        this.folder = new DataFolder(settings.data());
    }

    /** Options: see README.md. */
    public static void main(String[] arguments) {
        // nothing but our own lines on the console; the rest goes to a file as soon as there is a folder for it
        LogManager.getLogManager().reset();
        Console console = new Console();
        int ended = 0;
        Launcher launcher = null;
        try {
            launcher = new Launcher(Settings.of(Arrays.asList(arguments), System.getenv()), console);
            launcher.run();
        } catch (Trouble e) {
            ended = 1;
            if (launcher == null || !launcher.stopping) {
                console.trouble(e.getMessage());
                LOG.log(Level.SEVERE, e.getMessage(), e);
            }
        } catch (RuntimeException | Error e) {
            ended = 1;
            if (launcher == null || !launcher.stopping) {
                console.trouble(oneLine(e, launcher));
                LOG.log(Level.SEVERE, "Could not start", e);
            }
        }
        if (ended != 0) {
            Runtime.getRuntime().exit(ended);
        }
    }

    private static String oneLine(Throwable e, Launcher launcher) {
        Optional<Trouble> fullDisk = launcher == null ? Optional.empty() : launcher.folder.fullDisk(e);
        if (fullDisk.isPresent()) {
            return fullDisk.get().getMessage();
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = String.valueOf(root.getMessage());
        String where =
                launcher == null ? "" : " Details: " + launcher.folder.logs().resolve("launcher.log") + ".";
        return "Could not start (" + root.getClass().getSimpleName() + ": "
                + reason.lines().findFirst().orElse("") + ")." + where;
    }

    private void run() {
        var lock = folder.lock();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        logToFile();
        boolean first = !Files.exists(folder.database());
        folder.requireSpace(first ? FIRST_START_MEGABYTES : LATER_START_MEGABYTES);
        endOrphans();
        requirePorts();

        PortalDatabase portalDatabase = startDatabases();
        MailSink sink = begin(new MailSink(settings.smtpPort())).start();
        Mailbox mailbox = begin(new Mailbox(sink, settings.mailboxPort())).start();
        CompletableFuture<URI> keycloak = CompletableFuture.supplyAsync(this::startKeycloak);
        Server server = launchPortal(portalDatabase);
        join(keycloak);
        server.awaitReady();
        watch("The portal", server.ended(), server.log());
        sayWhere(server, mailbox, keycloak.join());
        LOG.info(() -> "Running, lock " + lock.isValid());
        throw untilBroken();
    }

    private <T extends AutoCloseable> T begin(T part) {
        synchronized (running) {
            if (stopping) {
                throw new Trouble("Stopped while starting.");
            }
            running.push(part);
        }
        return part;
    }

    private void endOrphans() {
        for (String name : List.of("portal", "keycloak")) {
            if (Child.endOrphan(folder, name)) {
                console.tell("Stopped a " + name + " that an earlier start left running");
            }
        }
        if (Files.exists(folder.database())) {
            new Postgres(folder, settings.databasePort(), console).endOrphan();
        }
    }

    /** A server that ends while nobody has asked it to ends everything. */
    private void watch(String what, CompletableFuture<?> ended, Path log) {
        ended.thenRun(() -> broken.complete(folder.because(what + " has ended", log)));
    }

    private void requirePorts() {
        settings.requireDistinctPorts();
        Ports.requireFree(settings.port(), "portal", "--port");
        if (settings.keycloak().isEmpty()) {
            Ports.requireFree(settings.keycloakPort(), "Keycloak", "--keycloak-port");
            Ports.requireFree(settings.keycloakManagementPort(), "health of Keycloak", "--keycloak-management-port");
        }
        if (needsPostgres()) {
            Ports.requireFree(settings.databasePort(), "PostgreSQL", "--database-port");
        }
        Ports.requireFree(settings.smtpPort(), "mail", "--smtp-port");
        Ports.requireFree(settings.mailboxPort(), "mailbox page", "--mailbox-port");
    }

    private boolean needsPostgres() {
        return settings.portalDatabase().isEmpty() || needsKeycloakDatabase();
    }

    private boolean needsKeycloakDatabase() {
        return settings.keycloak().isEmpty() && settings.keycloakDatabase().isEmpty();
    }

    private PortalDatabase startDatabases() {
        settings.portalDatabase().ifPresent(external -> {
            external.owner().requireReachable("bagalau.database.url");
            external.application().requireReachable("bagalau.database.url");
        });
        if (needsPostgres()) {
            postgres = begin(new Postgres(folder, settings.databasePort(), console))
                    .start();
            watch("PostgreSQL", postgres.ended(), postgres.log());
        }
        PortalDatabase portal = settings.portalDatabase().orElseGet(() -> postgres.portalDatabase("bagalau"));
        int steps = Migrations.run(distribution.war(), folder, portal.owner());
        console.tell(steps == 0 ? "The tables are up to date" : "Migrated the tables: " + steps + " steps");
        return portal;
    }

    private URI startKeycloak() {
        if (settings.keycloak().isPresent()) {
            return settings.keycloak().get();
        }
        Database accounts = settings.keycloakDatabase().orElseGet(() -> postgres.keycloakDatabase());
        Keycloak.Wanted wanted = new Keycloak.Wanted(
                settings.keycloakPort(),
                settings.keycloakManagementPort(),
                portalAddress(),
                settings.smtpPort(),
                accounts);
        Keycloak keycloak =
                begin(new Keycloak(distribution, folder, wanted, console)).start();
        watch("Keycloak", keycloak.ended(), keycloak.log());
        console.tell("Keycloak is ready");
        return keycloak.address();
    }

    private URI portalAddress() {
        return settings.portal().orElse(URI.create("http://localhost:" + settings.port()));
    }

    private Server launchPortal(PortalDatabase database) {
        Server.Wanted wanted = new Server.Wanted(
                "portal",
                distribution.war(),
                settings.port(),
                settings.clusterPort(),
                portalSettings(database),
                List.of());
        Server server = begin(new Server(distribution, folder, wanted, console));
        server.launch();
        return server;
    }

    /** What was chosen wins over what is worked out here. */
    private Map<String, String> portalSettings(PortalDatabase database) {
        Map<String, String> known = new HashMap<>();
        known.put("bagalau.portal.url", portalAddress().toString());
        known.put("bagalau.keycloak.url", "http://localhost:" + settings.keycloakPort());
        known.put("bagalau.keycloak.secret", folder.secret("keycloak_web"));
        known.put("bagalau.survey.keys", folder.path().resolve("survey-keys").toString());
        if (settings.keycloak().isEmpty()) {
            known.put("bagalau.keycloak.provisioner.secret", folder.secret("keycloak_provisioner"));
        }
        known.put("bagalau.mail.host", "localhost");
        known.put("bagalau.mail.port", String.valueOf(settings.smtpPort()));
        known.put("bagalau.mail.from", "portal@bagalau.example");
        if (settings.text("bagalau.profile").orElse("demo").equals("demo")) {
            known.put("bagalau.profile", "demo");
            known.put("bagalau.demo.folder", distribution.demo().toString());
            known.putAll(distribution.demoSettings());
        }
        known.putAll(settings.all());
        known.put("bagalau.database.url", database.application().url());
        known.put("bagalau.database.user", database.application().user());
        known.put("bagalau.database.password", database.application().password());
        known.remove("bagalau.database.owner.password");
        known.remove("bagalau.keycloak.database.password");
        return known;
    }

    private void sayWhere(Server server, Mailbox mailbox, URI keycloak) {
        console.tell("Ready in " + console.seconds() + " seconds");
        console.plain("");
        console.plain("  Portal      " + server.address());
        console.plain("  Sign-in     " + keycloak + "  (its operator: admin, password in " + folder
                + "/secrets/keycloak_admin)");
        console.plain("  Mailbox     " + mailbox.address() + "  (every mail that portal and sign-in send)");
        console.plain("  Data        " + folder + "  (remove the folder to begin anew)");
        console.plain("");
        if (settings.keycloak().isEmpty()) {
            console.plain(accounts());
        }
        console.plain("  Ctrl-C stops everything.");
    }

    private String accounts() {
        try {
            return Files.readString(distribution.realm().resolve("accounts.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void join(CompletableFuture<?> started) {
        try {
            started.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Runs until a server ends by itself; tells in time when the disk gets full. */
    private Trouble untilBroken() {
        boolean told = false;
        while (true) {
            try {
                return broken.get(LOOK_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                long free = folder.freeMegabytes();
                if (free < SCARCE_MEGABYTES && !told) {
                    console.tell("Only " + free + " MB are free where " + folder
                            + " lies: free some space before the database stops");
                }
                told = free < SCARCE_MEGABYTES;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return new Trouble("Interrupted.", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** In the order opposite to the start; one that does not end does not keep the others. */
    private void stop() {
        stopping = true;
        synchronized (running) {
            if (running.isEmpty()) {
                return;
            }
            console.plain("");
            console.tell("Stopping");
            while (!running.isEmpty()) {
                close(running.pop());
            }
            console.tell("Stopped");
        }
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.log(Level.WARNING, "Could not stop " + part, e);
        }
    }

    private void logToFile() {
        Path file = folder.logs().resolve("launcher.log");
        try {
            Handler handler = new FileHandler(file.toString(), 1 << 20, 1, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            handler.setErrorManager(new ErrorManager() {
                @Override
                public void error(String message, Exception cause, int code) {
                    // a disk that is full: what matters of it is told on the console, one line, no trace
                }
            });
            Logger.getLogger("").addHandler(handler);
        } catch (IOException e) {
            throw folder.fullDisk(e)
                    .orElseGet(() ->
                            new Trouble("The log " + file + " cannot be written: make it writable, or remove it.", e));
        }
    }
}
