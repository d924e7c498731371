package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import kz.bagalau.platform.tenancy.BoundConnection;

/**
 * What refers to people of the staff, asked of the foreign keys themselves: a table that a later subject makes is not
 * forgotten. The lines of the person himself, and what a list brings, are no use of him.
 */
@ApplicationScoped
class StaffUses {

    private static final String REFERENCES =
            """
            select k.conrelid::regclass::text, a.attname
            from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
            where k.contype = 'f' and k.confrelid = 'employees'::regclass
              and k.conrelid not in ('appointments'::regclass, 'head_lines'::regclass, 'former_names'::regclass)""";
    private static final String HEADED =
            """
            select count(*) from head_lines where head_id = ? and not employee_id = any (?)""";

    @Inject
    BoundConnection database;

    /** How many lines of the council's tables refer to the person. */
    int of(UUID employee) {
        return database.with(connection -> {
            int uses = 0;
            for (List<String> reference : references(connection)) {
                // both names come from the catalogue of the database, quoted by it
                String question = "select count(*) from " + reference.get(0) + " where " + reference.get(1) + " = ?";
                try (var statement = connection.prepareStatement(question)) {
                    statement.setObject(1, employee);
                    uses += first(statement);
                }
            }
            return uses;
        });
    }

    /** How many others than these stand or stood under the person. */
    int headed(UUID head, Collection<UUID> theseApart) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(HEADED)) {
                statement.setObject(1, head);
                statement.setArray(2, connection.createArrayOf("uuid", theseApart.toArray()));
                return first(statement);
            }
        });
    }

    private static List<List<String>> references(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(REFERENCES);
                var rows = statement.executeQuery()) {
            List<List<String>> references = new ArrayList<>();
            while (rows.next()) {
                references.add(List.of(rows.getString(1), rows.getString(2)));
            }
            return references;
        }
    }

    private static int first(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
