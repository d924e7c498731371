package kz.bagalau.evaluation.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.ranking.SheetLine.MarkLine;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.platform.tenancy.BoundConnection;

/**
 * The sheets of an evaluator for his grid, read without making anything that could be changed: the grid is opened more
 * than any other page of an evaluator, and sheets made for changing cost it more than drawing it.
 */
@ApplicationScoped
class SheetLines {

    private static final String HIS =
            """
            select s.id, s.version, s.period, s.edition, s.employee_id, s.category, s.evaluator_id, s.named_evaluator_id,
                   s.closed_at, s.late_reason, m.parameter, m.version, m.mark, m.ground
            from ranking_sheets s
            left join ranking_marks m on m.council_id = s.council_id and m.sheet_id = s.id
            where s.period = ? and (s.evaluator_id = ? or s.named_evaluator_id = ?)""";
    private static final String CLOSED = " and s.state = 'CLOSED' and s.employee_id = any (?)";
    private static final String ORDER = " order by s.id, m.position";

    @Inject
    BoundConnection database;

    /** What this person evaluates in the period, as the evaluator or as the one he named. */
    List<SheetLine> of(UUID evaluator, Period period) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(HIS + ORDER)) {
                his(statement, evaluator, period);
                return read(statement);
            }
        });
    }

    /** The sheets of these people that this person evaluated in the period and that are closed. */
    List<SheetLine> closedOf(UUID evaluator, Period period, Collection<UUID> employees) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(HIS + CLOSED + ORDER)) {
                his(statement, evaluator, period);
                statement.setArray(4, ids(connection, employees));
                return read(statement);
            }
        });
    }

    private static void his(PreparedStatement statement, UUID evaluator, Period period) throws SQLException {
        statement.setString(1, period.toString());
        statement.setObject(2, evaluator);
        statement.setObject(3, evaluator);
    }

    private static java.sql.Array ids(Connection connection, Collection<UUID> employees) throws SQLException {
        return connection.createArrayOf("uuid", employees.toArray());
    }

    /** The marks of a sheet follow each other. */
    private static List<SheetLine> read(PreparedStatement statement) throws SQLException {
        List<SheetLine> lines = new ArrayList<>();
        try (var rows = statement.executeQuery()) {
            List<MarkLine> marks = new ArrayList<>();
            boolean more = rows.next();
            while (more) {
                UUID sheet = rows.getObject(1, UUID.class);
                SheetLine empty = sheet(sheet, rows);
                marks.clear();
                do {
                    mark(rows).ifPresent(marks::add);
                    more = rows.next();
                } while (more && rows.getObject(1, UUID.class).equals(sheet));
                lines.add(empty.with(marks));
            }
        }
        return lines;
    }

    private static SheetLine sheet(UUID id, ResultSet row) throws SQLException {
        return new SheetLine(
                id,
                row.getInt(2),
                Period.parse(row.getString(3)),
                new EditionId(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getObject(7, UUID.class),
                Optional.ofNullable(row.getObject(8, UUID.class)),
                Optional.ofNullable(row.getObject(9, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                Optional.ofNullable(row.getString(10)),
                List.of());
    }

    private static Optional<MarkLine> mark(ResultSet row) throws SQLException {
        String parameter = row.getString(11);
        return parameter == null
                ? Optional.empty()
                : Optional.of(new MarkLine(
                        parameter,
                        row.getInt(12),
                        Optional.ofNullable(row.getBigDecimal(13)).map(Score::new),
                        row.getString(14)));
    }
}
