package kz.bagalau.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL server on the loopback interface, from binaries on the class path. It keeps what it is told: fsync and
 * synchronous commit are on. Data live in {@code database} of the data folder and are made there once.
 */
public final class Postgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final int PATIENCE_SECONDS = 120;

    private final DataFolder folder;
    private final int port;
    private final Progress progress;
    private final Path binaries;
    private final Path data;
    private volatile boolean started;
    private boolean closed;

    public Postgres(DataFolder folder, int port, Progress progress) {
        this.folder = folder;
        this.port = port;
        this.progress = progress;
        this.binaries = folder.path().resolve("postgresql-" + Versions.of("postgresql"));
        this.data = folder.database();
    }

    /** Starts it, made ready first if this is the first time; an orphan of a killed launcher is stopped before. */
    public Postgres start() {
        try {
            requireWillingSystem();
            if (Files.exists(data)) {
                requireWhole();
            }
            unpack();
            if (!Files.exists(data)) {
                initialise();
            }
            endOrphan();
            configure();
            progress.tell("Starting PostgreSQL " + Versions.of("postgresql") + " on port " + port);
            startServer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What has been stopped before it was started is not started. */
    private synchronized void startServer() {
        if (closed) {
            throw new Trouble("PostgreSQL was stopped before it was started.");
        }
        started = true;
        int ended = control("start", "-w", "-t", String.valueOf(PATIENCE_SECONDS), "-l", log().toString());
        if (ended != 0) {
            throw folder.because("PostgreSQL did not start", log());
        }
    }

    /** Comes when the server has ended. */
    CompletableFuture<?> ended() {
        return pid().<CompletableFuture<?>>map(ProcessHandle::onExit)
                .orElseGet(() -> CompletableFuture.completedFuture(null));
    }

    public int port() {
        return port;
    }

    /** Address of one of its databases. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The server's own operator, for making databases and for nothing else. */
    public Database superuser(String database) {
        return new Database(url(database), SUPERUSER, folder.secret("postgres"));
    }

    /** Makes a role that may sign in and nothing more, or gives it this password. */
    public Database role(String name, String password, String database) {
        execute(
                "postgres",
                "do $$ begin create role " + name + " login; exception when duplicate_object then null; end $$",
                "alter role " + name + " login nosuperuser nocreatedb nocreaterole nobypassrls password '" + password
                        + "'");
        return new Database(url(database), name, password);
    }

    /** Makes an empty database that belongs to a role; nothing if it is there. */
    public void database(String name, String owner) {
        if (!has("select 1 from pg_database where datname = '" + name + "'")) {
            execute(
                    "postgres",
                    "create database " + name + " owner " + owner
                            + " encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8' template template0");
        }
        execute(name, "revoke all on database " + name + " from public", "revoke all on schema public from public");
    }

    /** Lets another role into a database that it does not own. */
    public void admit(String role, String database) {
        execute(
                database,
                "grant connect, temporary on database " + database + " to " + role,
                "grant usage on schema public to " + role);
    }

    /** Owner of the portal's tables and the role the portal works as, with the database they share. */
    public PortalDatabase portalDatabase(String name) {
        Database owner = role("bagalau_owner", folder.secret("bagalau_owner"), name);
        Database application = role("bagalau_app", folder.secret("bagalau_app"), name);
        database(name, owner.user());
        execute(name, "grant all on schema public to " + owner.user());
        admit(application.user(), name);
        return new PortalDatabase(owner, application);
    }

    /** The database of the sign-in service, which has nothing to do with the portal's. */
    public Database keycloakDatabase() {
        Database own = role("keycloak", folder.secret("keycloak_database"), "keycloak");
        database("keycloak", own.user());
        execute("keycloak", "grant all on schema public to " + own.user());
        return own;
    }

    /** Resident memory of the server with all its processes is asked by pid; empty when it is not running. */
    Stream<ProcessHandle> processes() {
        return pid().stream().flatMap(root -> Stream.concat(Stream.of(root), root.descendants()));
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (started) {
            started = false;
            control("stop", "-m", "fast", "-w", "-t", "30");
        }
    }

    private void execute(String database, String... commands) {
        try (Connection connection = superuser(database).connect();
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot set up the database " + database, e);
        }
    }

    private boolean has(String query) {
        try (Connection connection = superuser("postgres").connect();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot ask the database server", e);
        }
    }

    private void unpack() throws IOException {
        if (Files.isDirectory(binaries)) {
            return;
        }
        progress.tell("Unpacking PostgreSQL " + Versions.of("postgresql"));
        try (InputStream packed = Postgres.class.getResourceAsStream(ARCHIVE)) {
            if (packed == null) {
                throw new Trouble("No PostgreSQL for this system comes with Bağalau (Linux amd64 only): name a server"
                        + " of your own by bagalau.database.url.");
            }
            Archive.unxz(packed, binaries);
        }
    }

    /** Made beside and put in place when it is whole, so that an interrupted first start leaves nothing half. */
    private void initialise() throws IOException {
        progress.tell("Making the database in " + data);
        Path half = data.resolveSibling("database.new");
        Archive.remove(half);
        Path password = folder.path().resolve("secrets").resolve("postgres");
        folder.secret("postgres");
        int ended = run(
                "initdb",
                "--pgdata=" + half,
                "--username=" + SUPERUSER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-instructions");
        if (ended != 0) {
            throw folder.because("The database could not be made", log());
        }
        Files.move(half, data);
    }

    private void requireWhole() {
        if (!Files.isRegularFile(data.resolve("PG_VERSION")) || !Files.isDirectory(data.resolve("global"))) {
            throw new Trouble(
                    "The folder " + data + " holds no complete database (an interrupted copy?): restore it from"
                            + " a backup, or remove " + folder + " to begin anew.");
        }
        if (!folder.hasSecret("postgres")) {
            throw new Trouble("The folder " + folder.path().resolve("secrets")
                    + " has lost the key of the database: restore it from a backup, or remove " + folder
                    + " to begin anew.");
        }
        try {
            String made = Files.readString(data.resolve("PG_VERSION")).strip();
            String ours = Versions.of("postgresql").split("\\.")[0];
            if (!made.equals(ours)) {
                throw new Trouble("The database in " + data + " was made by PostgreSQL " + made + ", this is " + ours
                        + ": dump it with the old one and load it here (docs/operations.md).");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops the server that an earlier, killed launcher left running. */
    void endOrphan() {
        if (pid().isPresent() && Files.isDirectory(binaries)) {
            progress.tell("Stopping the PostgreSQL that an earlier start left running");
            control("stop", "-m", "fast", "-w", "-t", "30");
        }
    }

    /** The server writes its pid into its folder; a pid that now belongs to another program is not ours. */
    private Optional<ProcessHandle> pid() {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst()
                    .flatMap(first -> ProcessHandle.of(Long.parseLong(first.strip())))
                    .filter(process -> process.info().command().orElse("").endsWith("postgres"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure() throws IOException {
        Files.write(
                data.resolve("postgresql.auto.conf"),
                List.of(
                        "# written at every start",
                        "listen_addresses = '127.0.0.1'",
                        "port = " + port,
                        "unix_socket_directories = ''",
                        "fsync = on",
                        "synchronous_commit = on",
                        "full_page_writes = on",
                        "max_connections = 160",
                        "shared_buffers = '64MB'",
                        "timezone = 'Asia/Almaty'",
                        "log_timezone = 'Asia/Almaty'",
                        "log_min_messages = warning"));
    }

    /** Where the server writes. */
    public Path log() {
        return folder.logs().resolve("postgresql.log");
    }

    private int control(String verb, String... options) {
        return run(
                "pg_ctl",
                Stream.concat(Stream.of(verb, "-D", data.toString(), "-s"), Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private int run(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (SystemUser.isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not see that it does
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(binaries.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            if (!process.waitFor(PATIENCE_SECONDS + 30L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return -1;
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void requireWillingSystem() {
        if (SystemUser.isRoot() && !SystemUser.mayUseNamespaces()) {
            throw new Trouble("PostgreSQL does not run as root, and this machine gives root no user namespace: start as"
                    + " an ordinary user, or name a server of your own by bagalau.database.url.");
        }
    }
}
