package kz.bagalau.evaluation.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The drafts of the bound council, or of the regions the caller administers: one shape, two tables, each walled. */
@ApplicationScoped
class EditionDrafts {

    private static final String COLUMNS =
            """
            id, origin, base, document, state, created_at, created_by, creator, changed_at, changed_by, submitted_at,
            submitted_by, submitter, decided_at, decided_by, return_reason, edition, version""";
    private static final String ADD =
            """
            insert into {drafts} ({owner}, id, origin, base, document, state, created_at, created_by, creator, changed_at,
              changed_by, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SAVE =
            """
            update {drafts} set document = ?, state = ?, changed_at = ?, changed_by = ?, submitted_at = ?,
              submitted_by = ?, submitter = coalesce(?, submitter), decided_at = ?, decided_by = ?, return_reason = ?,
              edition = ?, version = ? where id = ?""";
    private static final String CHANGE =
            """
            insert into {changes} ({owner}, draft_id, number, version, path, before, after, changed_at, changed_by, author)
            select draft.{owner}, draft.id,
              (select coalesce(max(number), 0) + 1 from {changes} where draft_id = draft.id), ?, ?, ?, ?, ?, ?, ?
            from {drafts} draft where draft.id = ?""";
    private static final String CHANGES =
            """
            select version, path, before, after, changed_at, changed_by from {changes}
            where draft_id = ? and version > ? order by number desc limit 1000""";
    private static final String PUBLISHERS =
            """
            select id, code, name_kk, name_ru, name_en from regions where id in (select administered_regions()) order by id""";
    private static final String PUBLISHER =
            """
            select code from regions where id = (select region_id from model_drafts where id = ?)""";
    private static final String AUTHORS =
            """
            select creator from {drafts} where id = ? union select submitter from {drafts} where id = ?
            union select author from {changes} where draft_id = ?""";

    @Inject
    BoundConnection database;

    /** Keeps a new draft of the council or of the region; the same number again is the same draft. */
    void add(DraftScope scope, UUID owner, EditionDraft draft, UUID author) {
        change(scope.in(ADD), statement -> {
            statement.setObject(1, owner);
            statement.setObject(2, draft.id());
            statement.setString(3, draft.origin().name());
            statement.setString(4, draft.base().map(EditionId::value).orElse(null));
            statement.setString(5, draft.document().toYaml());
            statement.setString(6, draft.state().name());
            at(statement, 7, draft.created());
            statement.setObject(9, author);
            at(statement, 10, draft.changed());
            statement.setInt(12, draft.version());
        });
    }

    /** The draft; a stranger's is not there. */
    EditionDraft get(DraftScope scope, UUID id) {
        return read(scope, id, "");
    }

    /** The draft, held until the transaction ends. */
    EditionDraft hold(DraftScope scope, UUID id) {
        return read(scope, id, " for update");
    }

    /** The regions whose models the caller writes, in the order of their numbers. */
    List<ModelPublisher> publishers() {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(PUBLISHERS);
                    var rows = statement.executeQuery()) {
                List<ModelPublisher> regions = new ArrayList<>();
                while (rows.next()) {
                    regions.add(new ModelPublisher(
                            rows.getObject(1, UUID.class),
                            rows.getString(2),
                            new LawText(rows.getString(3), rows.getString(4), rows.getString(5))));
                }
                return List.copyOf(regions);
            }
        });
    }

    /** The code of the region whose model this is. */
    String regionOf(UUID draft) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(PUBLISHER)) {
                statement.setObject(1, draft);
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new Refused(new DraftRefusal.DraftUnknown());
                    }
                    return rows.getString(1);
                }
            }
        });
    }

    /** All drafts, the last changed first. */
    List<EditionDraft> all(DraftScope scope) {
        return list(scope, "");
    }

    /** The drafts that wait for somebody: submitted, or returned. */
    List<EditionDraft> waiting(DraftScope scope) {
        return list(scope, " where state in ('SUBMITTED', 'RETURNED')");
    }

    private List<EditionDraft> list(DraftScope scope, String which) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(scope.in(
                            "select " + COLUMNS + " from {drafts}" + which + " order by changed_at desc, id"));
                    var rows = statement.executeQuery()) {
                List<EditionDraft> all = new ArrayList<>();
                while (rows.next()) {
                    EditionDraft.Kept kept = kept(rows);
                    all.add(EditionDraft.kept(kept, Set.of()));
                }
                return all;
            }
        });
    }

    /** Keeps what has become of the draft. */
    void save(DraftScope scope, EditionDraft draft, Optional<UUID> submitter) {
        change(scope.in(SAVE), statement -> {
            statement.setString(1, draft.document().toYaml());
            statement.setString(2, draft.state().name());
            at(statement, 3, draft.changed());
            at(statement, 5, draft.submitted().orElse(null));
            statement.setObject(7, submitter.orElse(null), java.sql.Types.OTHER);
            at(statement, 8, draft.decided().orElse(null));
            statement.setString(10, draft.returnReason().orElse(null));
            statement.setString(11, draft.edition().map(EditionId::value).orElse(null));
            statement.setInt(12, draft.version());
            statement.setObject(13, draft.id());
        });
    }

    /** Keeps who changed what. */
    void keep(DraftScope scope, UUID draft, DraftChange change, UUID author) {
        change(scope.in(CHANGE), statement -> {
            statement.setInt(1, change.version());
            statement.setString(2, change.path());
            statement.setString(3, change.before().orElse(null));
            statement.setString(4, change.after().orElse(null));
            statement.setObject(5, change.when().atOffset(ZoneOffset.UTC));
            statement.setString(6, change.who());
            statement.setObject(7, author);
            statement.setObject(8, draft);
        });
    }

    /** The changes after this version, the last first. */
    List<DraftChange> changesSince(DraftScope scope, UUID draft, int version) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(scope.in(CHANGES))) {
                statement.setObject(1, draft);
                statement.setInt(2, version);
                List<DraftChange> changes = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        changes.add(new DraftChange(
                                rows.getInt(1),
                                rows.getString(2),
                                Optional.ofNullable(rows.getString(3)),
                                Optional.ofNullable(rows.getString(4)),
                                instant(rows, "changed_at"),
                                rows.getString(6)));
                    }
                }
                return changes;
            }
        });
    }

    private EditionDraft read(DraftScope scope, UUID id, String lock) {
        return database.with(connection -> {
            try (var statement =
                    connection.prepareStatement(scope.in("select " + COLUMNS + " from {drafts} where id = ?" + lock))) {
                statement.setObject(1, id);
                try (var rows = statement.executeQuery()) {
                    if (!rows.next()) {
                        throw new Refused(new DraftRefusal.DraftUnknown());
                    }
                    EditionDraft.Kept kept = kept(rows);
                    return EditionDraft.kept(kept, authors(connection, scope, id));
                }
            }
        });
    }

    private static Set<UUID> authors(Connection connection, DraftScope scope, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement(scope.in(AUTHORS))) {
            for (int place = 1; place <= 3; place++) {
                statement.setObject(place, id);
            }
            Set<UUID> authors = new HashSet<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    Optional.ofNullable(rows.getObject(1, UUID.class)).ifPresent(authors::add);
                }
            }
            return authors;
        }
    }

    private static EditionDraft.Kept kept(ResultSet row) throws SQLException {
        return new EditionDraft.Kept(
                row.getObject("id", UUID.class),
                DraftOrigin.valueOf(row.getString("origin")),
                Optional.ofNullable(row.getString("base")).map(EditionId::new),
                row.getString("document"),
                DraftState.valueOf(row.getString("state")),
                new Step(row.getString("created_by"), instant(row, "created_at")),
                new Step(row.getString("changed_by"), instant(row, "changed_at")),
                step(row, "submitted"),
                step(row, "decided"),
                Optional.ofNullable(row.getString("return_reason")),
                Optional.ofNullable(row.getString("edition")).map(EditionId::new),
                row.getInt("version"));
    }

    private static Optional<Step> step(ResultSet row, String which) throws SQLException {
        String who = row.getString(which + "_by");
        return who == null ? Optional.empty() : Optional.of(new Step(who, instant(row, which + "_at")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static void at(PreparedStatement statement, int place, Step step) throws SQLException {
        statement.setObject(
                place,
                step == null ? null : step.when().atOffset(ZoneOffset.UTC),
                java.sql.Types.TIMESTAMP_WITH_TIMEZONE);
        statement.setString(place + 1, step == null ? null : step.who());
    }

    private void change(String sql, Filling filling) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                filling.fill(statement);
                return statement.executeUpdate();
            }
        });
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }
}
