package kz.bagalau.evaluation.region;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.council.CouncilUnknown;
import kz.bagalau.evaluation.region.EntryView.Look;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The entries of regional administrators: each sees those of his regions, a council those into itself. */
@ApplicationScoped
class Entries {

    private static final int MOST = 100;
    private static final String ADMINISTERED =
            "select exists (select from councils where id = ? and region_id in (select administered_regions()))";
    private static final String ENTER =
            """
            insert into council_entries (region_id, council_id, id, subject, name, reason, began_at, ends_at, told)
            select region_id, id, ?, ?, ?, ?, ?, ?, ? from councils
             where id = ? and region_id in (select administered_regions())
            """;
    private static final String END =
            "update council_entries set ended_at = ? where id = ? and subject = ? and ended_at is null and ends_at > ?";
    private static final String FIELDS =
            """
            select e.id, e.council_id, c.name_kk, c.name_ru, c.name_en, e.name, e.reason, e.began_at, e.ends_at,
                   e.ended_at, e.told
              from council_entries e join councils c on c.id = e.council_id
            """;
    private static final String OPEN =
            FIELDS + " where e.subject = ? and e.ended_at is null and e.ends_at > ? order by e.began_at desc";
    private static final String INTO = FIELDS + " where e.council_id = ? order by e.began_at desc, e.id limit " + MOST;
    private static final String LOOKS =
            """
            select a.about, a.at, p.payload::jsonb ->> 'part'
              from audit_entries a join audit_payloads p on p.council_id = a.council_id and p.number = a.number
             where a.event = 'CouncilLookedInto' and a.about = any (?) order by a.number
            """;

    @Inject
    BoundConnection database;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Refuses a council that lies in none of the caller's regions. */
    void requireAdministered(UUID council) {
        boolean his = database.with(connection -> {
            try (var statement = connection.prepareStatement(ADMINISTERED)) {
                statement.setObject(1, council);
                try (var rows = statement.executeQuery()) {
                    return rows.next() && rows.getBoolean(1);
                }
            }
        });
        if (!his) {
            throw new Refused(new CouncilUnknown());
        }
    }

    /** Keeps an entry of the caller. */
    void add(UUID council, UUID entry, String reason, Instant until, int told) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(ENTER)) {
                statement.setObject(1, entry);
                statement.setObject(2, caller.subject());
                statement.setString(3, caller.name());
                statement.setString(4, reason);
                statement.setObject(5, utc(clock.instant()));
                statement.setObject(6, utc(until));
                statement.setInt(7, told);
                statement.setObject(8, council);
                return statement.executeUpdate();
            }
        });
    }

    /** Ends an open entry of the caller; refuses when there is none of that number. */
    void end(UUID entry) {
        OffsetDateTime now = utc(clock.instant());
        int ended = database.with(connection -> {
            try (var statement = connection.prepareStatement(END)) {
                statement.setObject(1, now);
                statement.setObject(2, entry);
                statement.setObject(3, caller.subject());
                statement.setObject(4, now);
                return statement.executeUpdate();
            }
        });
        if (ended == 0) {
            throw new Refused(new RegionRefusal.EntryOver());
        }
    }

    /** The open entry of the caller. */
    Optional<EntryView> open() {
        return list(OPEN, statement -> {
                    statement.setObject(1, caller.subject());
                    statement.setObject(2, utc(clock.instant()));
                })
                .stream()
                .findFirst();
    }

    /** The open entry of the caller of that number; refuses another's, one that has ended, and none alike. */
    EntryView requireOpen(UUID entry) {
        return open().filter(one -> one.id().equals(entry))
                .orElseThrow(() -> new Refused(new RegionRefusal.EntryOver()));
    }

    /** The entries into a council, the newest first, as the regional side sees them. */
    List<EntryView> into(UUID council) {
        return list(INTO, statement -> statement.setObject(1, council));
    }

    /** The entries into the bound council, the newest first, each with what was looked at. */
    List<EntryView> intoBound() {
        List<EntryView> entries = into(caller.council().value());
        Map<UUID, List<Look>> looks = looks(entries);
        return entries.stream()
                .map(entry -> entry.with(looks.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    private Map<UUID, List<Look>> looks(List<EntryView> entries) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(LOOKS)) {
                Array ids = connection.createArrayOf(
                        "text",
                        entries.stream().map(entry -> entry.id().toString()).toArray());
                statement.setArray(1, ids);
                Map<UUID, List<Look>> looks = new HashMap<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        looks.computeIfAbsent(UUID.fromString(rows.getString(1)), entry -> new ArrayList<>())
                                .add(new Look(instant(rows, 2).orElseThrow(), EntryPart.valueOf(rows.getString(3))));
                    }
                }
                return looks;
            }
        });
    }

    private List<EntryView> list(String question, Filling filling) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(question)) {
                filling.fill(statement);
                List<EntryView> entries = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(view(rows));
                    }
                }
                return List.copyOf(entries);
            }
        });
    }

    private static EntryView view(ResultSet row) throws SQLException {
        return new EntryView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new LawText(row.getString(3), row.getString(4), row.getString(5)),
                row.getString(6),
                row.getString(7),
                instant(row, 8).orElseThrow(),
                instant(row, 9).orElseThrow(),
                instant(row, 10),
                row.getInt(11),
                List.of());
    }

    private static Optional<Instant> instant(ResultSet row, int place) throws SQLException {
        return Optional.ofNullable(row.getObject(place, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
