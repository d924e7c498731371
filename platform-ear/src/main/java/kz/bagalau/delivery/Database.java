package kz.bagalau.delivery;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A database, and as whom to go there. */
public record Database(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Refuses to go on where nobody answers, or not to this user. */
    void requireReachable(String setting) {
        DriverManager.setLoginTimeout(10);
        try (Connection connection = connect()) {
            if (connection.getMetaData().getDatabaseMajorVersion() < 15) {
                throw new Trouble("The database at " + url + " is PostgreSQL "
                        + connection.getMetaData().getDatabaseProductVersion()
                        + ": Bağalau needs 15 or newer; set " + setting + " to such a one.");
            }
        } catch (SQLException e) {
            throw new Trouble(
                    "The database at " + url + " cannot be reached as " + user + " ("
                            + e.getMessage().lines().findFirst().orElse("no reason given")
                            + "): check " + setting
                            + ", its user and its password, or leave it out to have one started.",
                    e);
        }
    }

    /** Nobody's log needs the password. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
