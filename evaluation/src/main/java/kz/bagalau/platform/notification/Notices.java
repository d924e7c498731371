package kz.bagalau.platform.notification;

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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Language;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The notices of the council: what waits, what was sent, what was opened. */
@ApplicationScoped
public class Notices {

    private static final String WAITING =
            """
            select n.id, n.kind, n.paragraph, n.arguments, n.link, m.email, m.language
            from notices n join lateral (
              select email, language from members where employee_id = n.employee_id order by valid_from desc limit 1) m on true
            where n.id = any (?) and n.sent_at is null and n.by_mail order by n.id for update of n""";
    private static final String OF =
            """
            select id, kind, arguments, paragraph, link, posted_at, sent_at, opened_at
            from notices where employee_id = ? order by posted_at desc, id limit 200""";
    private static final String OPEN =
            "update notices set opened_at = ? where id = ? and employee_id = ? and opened_at is null";
    private static final String PROOFS =
            """
            select id, kind, employee_id, posted_at, sent_at, opened_at
            from notices where kind = ? order by posted_at, id""";

    @Inject
    BoundConnection database;

    @Inject
    Clock clock;

    /** The proofs of all notices of a kind, for those who must show that people were told. */
    public List<NoticeProof> proofs(String kind) {
        return list(
                PROOFS,
                statement -> statement.setString(1, kind),
                row -> new NoticeProof(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, UUID.class),
                        instant(row, 4).orElseThrow(),
                        instant(row, 5),
                        instant(row, 6)));
    }

    /** Whether a notice of this kind with this argument was posted to anybody: whoever tells twice asks here. */
    public boolean isPosted(String kind, String argument) {
        return list(
                        "select exists (select from notices where kind = ? and arguments like '%=' || ? || '%')",
                        statement -> {
                            statement.setString(1, kind);
                            statement.setString(2, argument);
                        },
                        row -> row.getBoolean(1))
                .get(0);
    }

    /** The notices to a person, newest first, in a language. */
    List<NoticeView> of(UUID employee, Language language) {
        return list(OF, statement -> statement.setObject(1, employee), row -> view(row, language));
    }

    /** How many notices the person has not opened. */
    int unopened(UUID employee) {
        return list(
                        "select count(*) from notices where employee_id = ? and opened_at is null",
                        statement -> statement.setObject(1, employee),
                        row -> row.getInt(1))
                .get(0);
    }

    /** Notes the first opening; answers whether it was the first. */
    boolean opened(UUID id, UUID employee) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(OPEN)) {
                statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setObject(2, id);
                statement.setObject(3, employee);
                return statement.executeUpdate() == 1;
            }
        });
    }

    /** Those of these that are still to be mailed and whose reader has an address; nobody else can mail them meanwhile. */
    List<Addressed> waiting(List<UUID> ids) {
        return list(
                WAITING,
                statement -> statement.setArray(1, statement.getConnection().createArrayOf("uuid", ids.toArray())),
                row -> new Addressed(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Arguments.read(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        Language.valueOf(row.getString(7).toUpperCase(Locale.ROOT))));
    }

    /** Notes that the mail server took the notices. */
    void sent(List<Addressed> taken) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "update notices set sent_at = ?, sent_to = ?, undelivered = null where id = ?")) {
                for (Addressed each : taken) {
                    statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
                    statement.setString(2, each.address());
                    statement.setObject(3, each.id());
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /** Notes that no letters could be sent, and why; nothing for one that was sent. */
    void undelivered(List<UUID> ids, String why) {
        database.with(connection -> {
            try (var statement = connection.prepareStatement(
                    "update notices set undelivered = ? where id = any (?) and sent_at is null")) {
                statement.setString(1, why);
                statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
                return statement.executeUpdate();
            }
        });
    }

    private static NoticeView view(ResultSet row, Language language) throws SQLException {
        String kind = row.getString(2);
        Map<String, String> arguments = Arguments.read(row.getString(3));
        return new NoticeView(
                row.getObject(1, UUID.class),
                NoticeWords.subject(language, kind, arguments),
                NoticeWords.body(language, kind, arguments),
                Optional.ofNullable(row.getString(4)).map(Citation::of),
                row.getString(5),
                instant(row, 6).orElseThrow(),
                instant(row, 7),
                instant(row, 8));
    }

    private static Optional<Instant> instant(ResultSet row, int place) throws SQLException {
        return Optional.ofNullable(row.getObject(place, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private <T> List<T> list(String question, Arguing arguing, Reading<T> reading) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(question)) {
                arguing.fill(statement);
                List<T> answer = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        answer.add(reading.from(rows));
                    }
                }
                return answer;
            }
        });
    }

    private interface Arguing {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T from(ResultSet row) throws SQLException;
    }
}
