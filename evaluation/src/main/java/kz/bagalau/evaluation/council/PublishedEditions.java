package kz.bagalau.evaluation.council;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Editions;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.TransactionMemory;

/**
 * The published editions of all councils: public law. A document never changes, so it is read once; what was recorded of
 * its dates since lies over it.
 */
@ApplicationScoped
public class PublishedEditions {

    /** An edition's name with the last entry of each of its dates. */
    static final String DATED =
            """
            e.id || coalesce((
              select string_agg(' ' || latest.kind || '=' || coalesce(latest.day::text, '-'), '' order by latest.kind)
              from (select distinct on (d.kind) d.kind, d.day from edition_dates d
                    where d.edition = e.id order by d.kind, d.number desc) latest), '')""";

    private static final String PUBLISH =
            "insert into editions (id, council, adopted, document, published_at) values (?, ?, ?, ?, ?)"
                    + " on conflict (id) do nothing";
    private static final String RECORD =
            """
            insert into edition_dates (edition, number, kind, day, source, recorded_at, recorded_by)
            select ?, coalesce(max(number), 0) + 1, ?, ?, ?, ?, ? from edition_dates where edition = ?""";

    @Inject
    BoundConnection database;

    @Inject
    TransactionMemory memory;

    @Inject
    Clock clock;

    private final Map<EditionId, Edition> known = new ConcurrentHashMap<>();
    private final Map<DatedEdition, Edition> dated = new ConcurrentHashMap<>();
    private final Map<List<DatedEdition>, Editions> together = new ConcurrentHashMap<>();

    /** The editions of these names, in their order through time; empty while there is none. */
    Optional<Editions> of(List<DatedEdition> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(together.computeIfAbsent(
                        names,
                        all -> new Editions(all.stream().map(this::edition).toList())));
    }

    /** Every published edition, by its publisher's code and its name. */
    public List<Edition> all() {
        return named("select " + DATED + " from editions e order by e.council, e.adopted, e.id", statement -> {})
                .stream()
                .map(this::edition)
                .toList();
    }

    /** The editions published under this code, the oldest first. */
    public List<Edition> of(String publisher) {
        return named(
                        "select " + DATED + " from editions e where e.council = ? order by e.adopted, e.id",
                        statement -> statement.setString(1, publisher))
                .stream()
                .map(this::edition)
                .toList();
    }

    /** The names of all published editions, the latest first. */
    List<EditionId> ids() {
        return named("select e.id from editions e order by e.adopted desc, e.id", statement -> {}).stream()
                .map(DatedEdition::id)
                .toList();
    }

    /** The edition of this name, whoever published it. */
    public Edition get(EditionId id) {
        return edition(name(id));
    }

    /** Whether an edition of this name is published. */
    public boolean isPublished(EditionId id) {
        return !named("select " + DATED + " from editions e where e.id = ?", by(id))
                .isEmpty();
    }

    /** The edition as it would be with this date recorded; nothing is kept. */
    public Edition supposed(EditionId id, DateKind kind, Optional<LocalDate> day) {
        return edition(name(id).with(kind, day));
    }

    /** The document as it was published. */
    public String document(EditionId id) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement("select document from editions where id = ?")) {
                statement.setString(1, id.value());
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new Refused(new EditionUnknown(id));
                    }
                    return rows.getString(1);
                }
            }
        });
    }

    /** Takes a document in by the reader; one that is there already stays as it is. */
    public void publish(String document) {
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
        memory.forget(Council.class);
    }

    /** Writes an entry beside an edition. */
    public void record(EditionId id, DateEntry entry) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(RECORD)) {
                statement.setString(1, id.value());
                statement.setString(2, entry.kind().name());
                statement.setObject(3, entry.day().orElse(null), java.sql.Types.DATE);
                statement.setString(4, entry.source());
                statement.setObject(5, entry.recordedAt().atOffset(ZoneOffset.UTC));
                statement.setString(6, entry.recordedBy());
                statement.setString(7, id.value());
                return statement.executeUpdate();
            }
        });
        memory.forget(Council.class);
    }

    /** What was written beside an edition, in its order. */
    public List<DateEntry> entries(EditionId id) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "select kind, day, source, recorded_at, recorded_by from edition_dates where edition = ?"
                            + " order by number")) {
                statement.setString(1, id.value());
                List<DateEntry> entries = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(entry(rows));
                    }
                }
                return List.copyOf(entries);
            }
        });
    }

    private static DateEntry entry(ResultSet row) throws SQLException {
        return new DateEntry(
                DateKind.valueOf(row.getString(1)),
                Optional.ofNullable(row.getObject(2, LocalDate.class)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5));
    }

    private DatedEdition name(EditionId id) {
        return named("select " + DATED + " from editions e where e.id = ?", by(id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new EditionUnknown(id)));
    }

    private static Filling by(EditionId id) {
        return statement -> statement.setString(1, id.value());
    }

    private List<DatedEdition> named(String question, Filling filling) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(question)) {
                filling.fill(statement);
                List<DatedEdition> names = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        names.add(DatedEdition.parse(rows.getString(1)));
                    }
                }
                return names;
            }
        });
    }

    private Edition edition(DatedEdition name) {
        return dated.computeIfAbsent(
                name, asked -> asked.over(known.computeIfAbsent(asked.id(), id -> EditionReader.read(document(id)))));
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
