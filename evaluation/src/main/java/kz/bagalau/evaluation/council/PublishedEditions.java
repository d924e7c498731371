package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Editions;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The published editions of all councils, as documents. They never change, so a document is read once. */
@ApplicationScoped
class PublishedEditions {

    private static final String PUBLISH =
            "insert into editions (id, council, adopted, document, published_at) values (?, ?, ?, ?, ?)"
                    + " on conflict (id) do nothing";

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    private final Map<EditionId, Edition> known = new ConcurrentHashMap<>();
    private final Map<List<EditionId>, Editions> together = new ConcurrentHashMap<>();

    /** The editions of these names, in their order through time. */
    Editions of(List<EditionId> ids) {
        return together.computeIfAbsent(
                ids, all -> new Editions(all.stream().map(this::edition).toList()));
    }

    /** Takes a document in by the reader; one that is there already stays as it is. */
    void publish(String document) {
        Edition edition = EditionReader.read(document);
        database.with(connection -> {
            try (var statement = connection.prepareStatement(PUBLISH)) {
                statement.setString(1, edition.id().value());
                statement.setString(2, edition.council());
                statement.setObject(3, edition.decision().date());
                statement.setString(4, document);
                statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
                return statement.executeUpdate();
            }
        });
    }

    private Edition edition(EditionId id) {
        return known.computeIfAbsent(id, asked -> EditionReader.read(document(asked)));
    }

    private String document(EditionId id) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement("select document from editions where id = ?")) {
                statement.setString(1, id.value());
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new SQLException("no edition " + id);
                    }
                    return rows.getString(1);
                }
            }
        });
    }
}
