package kz.bagalau.evaluation.provisioning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.bagalau.platform.tenancy.BoundConnection;

/** Statements on the connection of the running transaction, for the repositories of this subject. */
@ApplicationScoped
class Statements {

    @Inject
    BoundConnection database;

    /** Changes rows and answers how many. */
    int update(String sql, Object... arguments) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, arguments);
                return statement.executeUpdate();
            }
        });
    }

    /** The first row, if there is one. */
    <T> Optional<T> one(String question, Reading<T> reading, Object... arguments) {
        return list(question, reading, arguments).stream().findFirst();
    }

    /** All rows. */
    <T> List<T> list(String question, Reading<T> reading, Object... arguments) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(question)) {
                fill(statement, arguments);
                List<T> all = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        all.add(reading.of(rows));
                    }
                }
                return all;
            }
        });
    }

    /** Texts become an array of texts. */
    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int place = 0; place < arguments.length; place++) {
            Object argument = arguments[place];
            statement.setObject(
                    place + 1,
                    argument instanceof String[] texts
                            ? statement.getConnection().createArrayOf("text", texts)
                            : argument);
        }
    }

    /** What a row says. */
    @FunctionalInterface
    interface Reading<T> {
        /** Reads it. */
        T of(ResultSet row) throws SQLException;
    }
}
