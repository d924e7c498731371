package kz.bagalau.environment;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import kz.bagalau.delivery.DataFolder;
import kz.bagalau.delivery.Distribution;
import kz.bagalau.delivery.Migrations;
import kz.bagalau.delivery.PortalDatabase;
import kz.bagalau.delivery.Ports;
import kz.bagalau.delivery.Postgres;

/** The one PostgreSQL server of a test run, with as many migrated databases as the run needs. */
public final class Databases implements AutoCloseable {

    private final Distribution distribution;
    private final DataFolder folder;
    private final Postgres server;
    private final Map<String, Database> made = new HashMap<>();

    private Databases(Distribution distribution, DataFolder folder, Postgres server) {
        this.distribution = distribution;
        this.folder = folder;
        this.server = server;
    }

    /** One database: as its owner, as the application and as the server's superuser. */
    public record Database(PortalDatabase roles, kz.bagalau.delivery.Database superuser) {

        public Connection asOwner() throws SQLException {
            return roles.owner().connect();
        }

        public Connection asApplication() throws SQLException {
            return roles.application().connect();
        }

        public Connection asSuperuser() throws SQLException {
            return superuser.connect();
        }

        /** What the portal is told of its database. */
        public Map<String, String> settings() {
            return Map.of(
                    "bagalau.database.url", roles.application().url(),
                    "bagalau.database.user", roles.application().user(),
                    "bagalau.database.password", roles.application().password());
        }
    }

    static Databases start(Distribution distribution, DataFolder folder) {
        return new Databases(distribution, folder, new Postgres(folder, Ports.free(), Run::tell).start());
    }

    /** A migrated database of that name. */
    public synchronized Database named(String name) {
        return made.computeIfAbsent(name, this::make);
    }

    private Database make(String name) {
        PortalDatabase roles = server.portalDatabase(name);
        Migrations.run(distribution.war(), folder, roles.owner());
        return new Database(roles, server.superuser(name));
    }

    /** Where the server writes what it is told to tell. */
    Path log() {
        return server.log();
    }

    kz.bagalau.delivery.Database ofTheSignInService() {
        return server.keycloakDatabase();
    }

    @Override
    public void close() {
        server.close();
    }
}
