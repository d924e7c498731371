package kz.bagalau.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * One transaction in several councils, one after the other, for an act above councils that is whole or not at all. The
 * binding is that of the database alone: the request itself stays in no council, so nothing but the statements of the
 * work reaches one, and each of them meets the wall of the one council it is in.
 */
@ApplicationScoped
public class AcrossCouncils {

    @Inject
    BoundConnection database;

    /** Does the work in this council, in the running transaction; afterwards the binding is what it was. */
    public <T> T in(CouncilId council, BoundConnection.Work<T> work) {
        database.flush();
        return database.with(connection -> {
            String before = bind(connection, council.toString());
            T answer = work.on(connection);
            // A failure leaves the binding as it is: it ends the transaction, and the binding with it.
            bind(connection, before);
            return answer;
        });
    }

    private static String bind(Connection connection, String council) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select coalesce(current_setting('bagalau.council', true), ''), set_config('bagalau.council', ?, true)")) {
            statement.setString(1, council);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
