package kz.bagalau.evaluation.succession;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Statements on the connection of an act, which is now in this council and now in that one. */
record Rows(Connection connection) {

    /** What a row says. */
    @FunctionalInterface
    interface Reading<T> {
        /** Reads it. */
        T of(ResultSet row) throws SQLException;
    }

    /** All rows. */
    <T> List<T> list(String question, Reading<T> reading, Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            fill(statement, arguments);
            List<T> all = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reading.of(rows));
                }
            }
            return List.copyOf(all);
        }
    }

    /** The one number of the one row. */
    int count(String question, Object... arguments) throws SQLException {
        return list(question, row -> row.getInt(1), arguments).get(0);
    }

    /** Changes rows and answers how many. */
    int change(String sql, Object... arguments) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            fill(statement, arguments);
            return statement.executeUpdate();
        }
    }

    /** Numbers become an array of numbers. */
    private void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int place = 0; place < arguments.length; place++) {
            if (arguments[place] instanceof Collection<?> many) {
                String type = many.stream().allMatch(UUID.class::isInstance) ? "uuid" : "text";
                statement.setArray(place + 1, connection.createArrayOf(type, many.toArray()));
            } else {
                statement.setObject(place + 1, arguments[place]);
            }
        }
    }
}
