package kz.bagalau.environment;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** The one PostgreSQL server of a test run, with as many migrated databases as the run needs. */
public final class Databases implements AutoCloseable {

    public static final String OWNER = "bagalau_owner";
    public static final String APPLICATION = "bagalau_app";
    private static final String PASSWORD = "only-in-the-tests";

    private final EmbeddedPostgres server;
    private final Map<String, Database> made = new HashMap<>();

    private Databases(EmbeddedPostgres server) {
        this.server = server;
    }

    /** One database: as its owner, as the application and as the server's superuser. */
    public record Database(String url) {

        public Connection asOwner() throws SQLException {
            return DriverManager.getConnection(url, OWNER, PASSWORD);
        }

        public Connection asApplication() throws SQLException {
            return DriverManager.getConnection(url, APPLICATION, PASSWORD);
        }

        public Connection asSuperuser() throws SQLException {
            return DriverManager.getConnection(url, "postgres", "postgres");
        }

        /** What the portal is told of its database. */
        public Map<String, String> settings() {
            return Map.of(
                    "bagalau.database.url", url,
                    "bagalau.database.user", APPLICATION,
                    "bagalau.database.password", PASSWORD,
                    "bagalau.keycloak.secret", PASSWORD);
        }
    }

    /** Starts the server in a folder of its own; nothing is kept. */
    public static Databases start() {
        try {
            return new Databases(EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "120")
                    .setPGStartupWait(Duration.ofSeconds(180))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A migrated database of that name. */
    public synchronized Database named(String name) {
        return made.computeIfAbsent(name, this::make);
    }

    private Database make(String name) {
        try (Connection superuser = server.getPostgresDatabase().getConnection();
                var statement = superuser.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                statement.execute("do $$ begin create role " + role + " login nosuperuser nobypassrls password '"
                        + PASSWORD + "'; exception when duplicate_object then null; end $$");
            }
            statement.execute("create database " + name + " owner " + OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Database database = new Database("jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name);
        Flyway.configure()
                .dataSource(database.url(), OWNER, PASSWORD)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        return database;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
