package kz.bagalau.evaluation.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The sheets of the caller's regions, or of the region for which a job acts. */
@ApplicationScoped
class Bulks {

    private static final String COLUMNS =
            """
            select b.region_id, r.code, b.id, b.file_name, b.source, b.state, b.uploaded_at, b.uploaded_by, b.uploader,
              b.started_at, b.ended_at
            from bulk_onboardings b join regions r on r.id = b.region_id
            """;
    private static final String ADD =
            """
            insert into bulk_onboardings (region_id, id, file_name, source, state, uploaded_at, uploaded_by, uploader)
            values (?, ?, ?, ?, 'DRAFT', ?, ?, ?) on conflict do nothing""";
    private static final String ADD_COUNCIL =
            """
            insert into bulk_councils (region_id, bulk_id, place, council, name, decision_number, decision_date, people, list,
              state, refusal) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COUNCILS =
            """
            select place, council, name, decision_number, decision_date, people, list, state, refusal, done_at
            from bulk_councils where bulk_id = ?
            """;

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    /** Keeps a sheet with its councils; the same number twice is the same sheet. */
    void add(Bulk bulk, List<BulkCouncil> councils) {
        int rows = change(
                ADD,
                bulk.region(),
                bulk.id(),
                bulk.fileName(),
                bulk.source().orElse(null),
                at(bulk.uploadedAt()),
                bulk.uploadedBy(),
                bulk.uploader());
        if (rows == 0) {
            return;
        }
        councils.forEach(council -> change(
                ADD_COUNCIL,
                bulk.region(),
                bulk.id(),
                council.place(),
                council.code(),
                council.name(),
                council.decisionNumber(),
                council.decisionDate(),
                council.people(),
                council.list(),
                council.state().name(),
                council.refusal().orElse(null)));
    }

    /** The sheet of this number. */
    Bulk get(UUID id) {
        return bulks(COLUMNS + "where b.id = ?", id).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new BulkRefusal.BulkUnknown()));
    }

    /** The same, held until the transaction ends. */
    Bulk hold(UUID id) {
        return bulks(COLUMNS + "where b.id = ? for update of b", id).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(new BulkRefusal.BulkUnknown()));
    }

    /** The last ones, the newest first. */
    List<Bulk> recent() {
        return bulks(COLUMNS + "order by b.uploaded_at desc, b.id limit 20");
    }

    /** The councils of a sheet, in its order. */
    List<BulkCouncil> councils(UUID bulk) {
        return councils(COUNCILS + "order by place", bulk);
    }

    /** The next council that is still to be done. */
    Optional<BulkCouncil> next(UUID bulk) {
        return councils(COUNCILS + "and state = 'READY' order by place limit 1", bulk).stream()
                .findFirst();
    }

    /** The sheet is started, stopped or through. */
    void becomes(UUID bulk, BulkState state) {
        OffsetDateTime now = at(clock.instant());
        change(
                """
                update bulk_onboardings set state = ?, started_at = coalesce(started_at, ?),
                  ended_at = case when ? then ? end where id = ?""",
                state.name(),
                now,
                state != BulkState.RUNNING,
                now,
                bulk);
    }

    /** What has become of a council; done, nothing of its people stays here. */
    void becomes(UUID bulk, BulkCouncil council, BulkCouncilState state, Optional<String> refusal) {
        change(
                """
                update bulk_councils set state = ?, refusal = ?, done_at = ?, list = case when ? then '' else list end
                where bulk_id = ? and place = ?""",
                state.name(),
                refusal.orElse(null),
                at(clock.instant()),
                state == BulkCouncilState.DONE,
                bulk,
                council.place());
    }

    private List<Bulk> bulks(String sql, Object... values) {
        return list(sql, Bulks::bulk, values);
    }

    private List<BulkCouncil> councils(String sql, Object... values) {
        return list(sql, Bulks::council, values);
    }

    private <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, values);
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

    private int change(String sql, Object... values) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    private static void fill(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Bulk bulk(ResultSet row) throws SQLException {
        return new Bulk(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                BulkState.valueOf(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getString(8),
                row.getObject(9, UUID.class),
                instant(row, 10),
                instant(row, 11));
    }

    private static BulkCouncil council(ResultSet row) throws SQLException {
        return new BulkCouncil(
                row.getInt(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                BulkCouncilState.valueOf(row.getString(8)),
                Optional.ofNullable(row.getString(9)),
                instant(row, 10));
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** How a row is read. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
