package kz.bagalau.evaluation.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.TransactionMemory;

/**
 * The staff as {@link Staff} says it, read without making anything that could be changed: for a page that is opened often
 * and only reads. What was changed in the running transaction and is not written yet it does not know.
 */
@ApplicationScoped
public class ServantRows {

    private static final String PEOPLE = "select id, surname, given_name, patronymic from employees";
    private static final String POSTS =
            """
            select employee_id, post_id, valid_from, valid_until, coalesce(held_since, valid_from) from appointments
            order by valid_from""";
    private static final String HEADS =
            "select employee_id, kind, head_id, valid_from, valid_until from head_lines order by valid_from";
    private static final String AWAY =
            "select employee_id, kind, valid_from, valid_until from absences order by valid_from";

    @Inject
    BoundConnection database;

    @Inject
    Posts posts;

    @Inject
    TransactionMemory memory;

    /** Everybody who is in a post on the day, in the order of the Kazakh alphabet. */
    public List<Servant> on(LocalDate day) {
        return during(day, day);
    }

    /** Everybody who was in a post on at least one of the days, as {@link Staff#during} says it. */
    public List<Servant> during(LocalDate from, LocalDate to) {
        Read read = memory.remember(Read.class, this::read);
        return read.roll().servants(read.people(), from, to);
    }

    private Read read() {
        return new Read(Roll.of(posts), database.with(ServantRows::people));
    }

    private static List<Person> people(Connection connection) throws SQLException {
        Map<UUID, List<Post>> held = byPerson(
                connection,
                POSTS,
                row -> new Post(
                        row.getObject(2, UUID.class), day(row, 3), Optional.ofNullable(day(row, 4)), day(row, 5)));
        Map<UUID, List<Head>> heads = byPerson(
                connection,
                HEADS,
                row -> new Head(
                        HeadKind.valueOf(row.getString(2)),
                        row.getObject(3, UUID.class),
                        day(row, 4),
                        Optional.ofNullable(day(row, 5))));
        Map<UUID, List<AbsenceSpan>> away = byPerson(
                connection,
                AWAY,
                row -> new AbsenceSpan(AbsenceKind.valueOf(row.getString(2)), day(row, 3), day(row, 4)));
        List<Person> people = new ArrayList<>();
        try (var statement = connection.prepareStatement(PEOPLE);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                UUID id = rows.getObject(1, UUID.class);
                people.add(new Person(
                        id,
                        PersonName.of(rows.getString(2), rows.getString(3), rows.getString(4)),
                        held.getOrDefault(id, List.of()),
                        heads.getOrDefault(id, List.of()),
                        away.getOrDefault(id, List.of())));
            }
        }
        return people;
    }

    /** What each row says, by the person whose id it begins with. */
    private static <T> Map<UUID, List<T>> byPerson(Connection connection, String sql, Said<T> said)
            throws SQLException {
        Map<UUID, List<T>> all = new HashMap<>();
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                all.computeIfAbsent(rows.getObject(1, UUID.class), person -> new ArrayList<>(2))
                        .add(said.by(rows));
            }
        }
        return all;
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @FunctionalInterface
    private interface Said<T> {

        T by(ResultSet row) throws SQLException;
    }

    private record Read(Roll roll, List<Person> people) {}

    private record Post(UUID post, LocalDate from, Optional<LocalDate> until, LocalDate since) implements Career.Held {}

    private record Head(HeadKind kind, UUID head, LocalDate from, Optional<LocalDate> until) implements Career.Headed {}

    private record Person(
            UUID id, PersonName name, List<Post> appointments, List<Head> heads, List<AbsenceSpan> absenceSpans)
            implements Career<Post, Head> {}
}
