package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The cases that the bound council keeps; a changed case is dropped and kept anew, so that nothing is lost. */
@ApplicationScoped
class EditionCases {

    private static final String KEEP =
            "insert into edition_cases (id, name, facts, expected, kept_at, kept_by) values (?, ?, ?, ?, ?, ?)";

    @Inject
    BoundConnection database;

    /** The cases that stand, by their names. */
    List<EditionCase> all() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(
                            "select id, name, facts, expected from edition_cases where dropped_at is null"
                                    + " order by name, id");
                    var rows = statement.executeQuery()) {
                List<EditionCase> cases = new ArrayList<>();
                while (rows.next()) {
                    cases.add(new EditionCase(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            facts(rows.getString(3)),
                            rows.getString(4)));
                }
                return List.copyOf(cases);
            }
        });
    }

    /** The case of this number, if it stands. */
    Optional<EditionCase> find(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** Keeps a case. */
    void keep(EditionCase kept, Step by) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(KEEP)) {
                statement.setObject(1, kept.id());
                statement.setString(2, kept.name());
                statement.setString(3, text(kept.facts()));
                statement.setString(4, kept.expected());
                statement.setObject(5, by.when().atOffset(ZoneOffset.UTC));
                statement.setString(6, by.who());
                return statement.executeUpdate();
            }
        });
    }

    /** Drops a case; it stays as a record. */
    void drop(UUID id, Instant when) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "update edition_cases set dropped_at = ? where id = ? and dropped_at is null")) {
                statement.setObject(1, when.atOffset(ZoneOffset.UTC));
                statement.setObject(2, id);
                return statement.executeUpdate();
            }
        });
    }

    private static String text(Map<String, String> facts) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        new TreeMap<>(facts).forEach(object::add);
        return object.build().toString();
    }

    private static Map<String, String> facts(String text) {
        Map<String, String> facts = new LinkedHashMap<>();
        try (var reader = Json.createReader(new StringReader(text))) {
            var object = reader.readObject();
            object.keySet().forEach(key -> facts.put(key, object.getString(key)));
        }
        return facts;
    }
}
