package kz.bagalau.evaluation.staff.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            select head_id, count(*) from head_lines
            where head_id = any (?) and not employee_id = any (?) group by head_id""";

    @Inject
    BoundConnection database;

    /** How many lines of the council's tables refer to each of the people; who is not named has none. */
    Map<UUID, Integer> of(Collection<UUID> people) {
        return database.with(connection -> {
            Map<UUID, Integer> uses = new HashMap<>();
            for (List<String> reference : references(connection)) {
                // both names come from the catalogue of the database, quoted by it
                count(
                        connection,
                        "select " + reference.get(1) + ", count(*) from " + reference.get(0) + " where "
                                + reference.get(1) + " = any (?) group by 1",
                        uses,
                        people);
            }
            return uses;
        });
    }

    /** How many others than these stand or stood under each of the people. */
    Map<UUID, Integer> headed(Collection<UUID> people, Collection<UUID> theseApart) {
        return database.with(connection -> {
            Map<UUID, Integer> heads = new HashMap<>();
            count(connection, HEADED, heads, people, theseApart);
            return heads;
        });
    }

    @SafeVarargs
    private static void count(
            Connection connection, String question, Map<UUID, Integer> counts, Collection<UUID>... people)
            throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (int at = 0; at < people.length; at++) {
                statement.setArray(at + 1, connection.createArrayOf("uuid", people[at].toArray()));
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.merge(rows.getObject(1, UUID.class), rows.getInt(2), Integer::sum);
                }
            }
        }
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
}
