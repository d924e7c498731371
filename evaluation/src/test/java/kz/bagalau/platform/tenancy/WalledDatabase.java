package kz.bagalau.platform.tenancy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * A real PostgreSQL with the two roles and all migrations, one for the whole run of tests. Councils are made up here;
 * each test takes its own, so that tests do not meet.
 */
public final class WalledDatabase {

    private static final UUID REGION = UUID.randomUUID();
    private static String url;

    private WalledDatabase() {}

    /** A transaction of the application role with this council bound; an empty text binds none. */
    public static Connection as(String council) throws SQLException {
        Connection connection = DriverManager.getConnection(url(), "bagalau_app", "app");
        connection.setAutoCommit(false);
        bind(connection, "bagalau.council", council);
        return connection;
    }

    /** A transaction of the owner, who migrates. */
    public static Connection asOwner() throws SQLException {
        Connection connection = DriverManager.getConnection(url(), "bagalau_owner", "owner");
        connection.setAutoCommit(false);
        return connection;
    }

    /** A connection past every wall, to look at the catalogue and to play the thief. */
    public static Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "postgres");
    }

    /** Sets a value for this transaction. */
    public static void bind(Connection connection, String key, String value) throws SQLException {
        try (var statement = connection.prepareStatement("select set_config(?, ?, true)")) {
            statement.setString(1, key);
            statement.setString(2, value);
            statement.execute();
        }
    }

    /** A new council in the register. */
    public static String council() throws SQLException {
        UUID id = UUID.randomUUID();
        try (var connection = asSuperuser()) {
            run(
                    connection,
                    "insert into regions (id, code, name_kk) values (?, 'test', 'Сынақ облысы')"
                            + " on conflict do nothing",
                    REGION);
            run(
                    connection,
                    "insert into councils (id, region_id, organization, code, name_kk)"
                            + " values (?, ?, ?, ?, 'Сынақ мәслихаты')",
                    id,
                    REGION,
                    "org-" + id,
                    "c-" + id);
        }
        return id.toString();
    }

    /** Runs a statement and answers how many rows it touched. */
    public static int run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, arguments[place]);
            }
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** The first value of the first row. */
    public static Object ask(Connection connection, String sql, Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < arguments.length; place++) {
                statement.setObject(place + 1, arguments[place]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getObject(1) : null;
            }
        }
    }

    private static synchronized String url() throws SQLException {
        if (url == null) {
            url = start();
        }
        return url;
    }

    private static String start() throws SQLException {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role bagalau_owner login password 'owner'");
                statement.execute("create role bagalau_app login password 'app'");
                statement.execute("create database bagalau owner bagalau_owner");
            }
            String address = server.getJdbcUrl("postgres", "bagalau").replaceAll("\\?.*", "");
            Flyway.configure()
                    .dataSource(address, "bagalau_owner", "owner")
                    .load()
                    .migrate();
            return address;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
