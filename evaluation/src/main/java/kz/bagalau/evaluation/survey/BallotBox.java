package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.bagalau.methodology.survey.ShownMean;
import kz.bagalau.platform.tenancy.BoundConnection;

/** The sealed ballots of a round, and the means that are all that becomes of them (¶33, 35). */
@ApplicationScoped
class BallotBox {

    private static final String KEEP = "insert into ballots_open (ballot_key, circle_id, sealed) values (?, ?, ?)"
            + " on conflict (council_id, ballot_key) do update set sealed = excluded.sealed";
    private static final String BATCH = "insert into survey_paper_batches (circle_id) values (?)";
    private static final String HAS_SHEETS = "select 1 from survey_paper_batches where circle_id = ?";
    private static final String HOLD = "select pg_advisory_xact_lock(?)";
    private static final String FIND = "select sealed from ballots_open where ballot_key = ?";
    private static final String SHUFFLE =
            """
            with taken as (delete from ballots_open using survey_circles c
              where c.council_id = ballots_open.council_id and c.id = circle_id and c.round_id = ?
              returning circle_id, sealed)
            insert into ballots_final (circle_id, sealed) select circle_id, sealed from taken order by random()""";
    private static final String DISCARD = "delete from ballots_open where ballot_key = ?";
    private static final String OF_CIRCLE = "select sealed from ballots_final where circle_id = ?";
    private static final String ANY =
            "select 1 from ballots_open o join survey_circles c on c.council_id = o.council_id and c.id = o.circle_id"
                    + " where c.round_id = ? limit 1";
    private static final String MEAN =
            "insert into survey_means (circle_id, ordinal, competence, bound, mean) values (?, ?, ?, ?, ?)";
    private static final String MEANS =
            "select competence, bound, mean from survey_means where circle_id = ? order by ordinal";
    private static final String OF_ROUND =
            "select m.circle_id, m.competence, m.bound, m.mean from survey_means m join survey_circles c"
                    + " on c.council_id = m.council_id and c.id = m.circle_id where c.round_id = ?"
                    + " order by m.circle_id, m.ordinal";
    private static final String COMMENTS = "insert into survey_comments (circle_id, words)"
            + " select ?, words from unnest(string_to_array(?, ?)) words order by random()";
    private static final String WRITTEN = "select words from survey_comments where circle_id = ? order by id";
    private static final String BETWEEN = "\u001f";
    private static final String ERASE = "delete from ballots_final using survey_circles c"
            + " where c.council_id = ballots_final.council_id and c.id = circle_id and c.round_id = ?";

    @Inject
    BoundConnection database;

    /** Keeps a ballot, in the place of what was kept under its number before. */
    void keep(byte[] number, UUID circle, byte[] sealed) {
        change(KEEP, number, circle, sealed);
    }

    /** Keeps all sheets of a circle that answers on paper, in this order and in one transaction. */
    void keepSheets(UUID circle, List<Sealed> sheets) {
        change(BATCH, circle);
        sheets.forEach(sheet -> keep(sheet.number(), circle, sheet.content()));
    }

    /** Whether the sheets of the circle have come. */
    boolean hasSheets(UUID circle) {
        return !list(HAS_SHEETS, row -> true, circle).isEmpty();
    }

    /** Whoever changes the ballot under this number waits here for another change of it to end. */
    void hold(byte[] number) {
        list(HOLD, row -> true, ByteBuffer.wrap(number).getLong());
    }

    /** The ballot under this number, of a round that still runs. */
    Optional<byte[]> find(byte[] number) {
        return list(FIND, row -> row.getBytes(1), number).stream().findFirst();
    }

    /** Whether nobody's ballot of the round is in the box. */
    boolean isEmpty(UUID round) {
        return list(ANY, row -> row.getInt(1), round).isEmpty();
    }

    /** Takes the ballot under this number out of a round that is being closed, if there is one. */
    void discard(byte[] number) {
        change(DISCARD, number);
    }

    /** Moves the round's ballots away from their numbers, in one transaction and in no order. */
    void shuffle(UUID round) {
        change(SHUFFLE, round);
    }

    /** The shuffled ballots of a circle. */
    List<byte[]> ofCircle(UUID circle) {
        return list(OF_CIRCLE, row -> row.getBytes(1), circle);
    }

    /** What is shown of a circle; empty while it is not counted. */
    List<ShownMean> means(UUID circle) {
        return list(MEANS, row -> mean(row, 1), circle);
    }

    /** What is shown of each circle of a round. */
    Map<UUID, List<ShownMean>> meansOfRound(UUID round) {
        return list(OF_ROUND, row -> Map.entry(row.getObject(1, UUID.class), mean(row, 2)), round).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ShownMean mean(ResultSet row, int first) throws SQLException {
        return new ShownMean(
                row.getString(first),
                ShownMean.Bound.valueOf(row.getString(first + 1)),
                Optional.ofNullable(row.getBigDecimal(first + 2)));
    }

    /** Keeps what is shown of a circle, once. */
    void keepMeans(UUID circle, List<ShownMean> shown) {
        int ordinal = 0;
        for (ShownMean mean : shown) {
            ordinal++;
            change(
                    MEAN,
                    circle,
                    ordinal,
                    mean.competence(),
                    mean.bound().name(),
                    mean.value().orElse(null));
        }
    }

    /** Keeps what respondents wrote about a servant, in one statement and in no order. */
    void keepComments(UUID circle, List<String> written) {
        if (!written.isEmpty()) {
            change(COMMENTS, circle, String.join(BETWEEN, written), BETWEEN);
        }
    }

    /** What respondents wrote about the servant of the circle, as far as it was kept. */
    List<String> comments(UUID circle) {
        return list(WRITTEN, row -> row.getString(1), circle);
    }

    /** Erases the round's ballots. */
    void erase(UUID round) {
        change(ERASE, round);
    }

    private int change(String sql, Object... arguments) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, arguments);
                return statement.executeUpdate();
            }
        });
    }

    private <T> List<T> list(String sql, Row<T> row, Object... arguments) {
        return database.with(connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                fill(statement, arguments);
                try (var rows = statement.executeQuery()) {
                    List<T> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(row.read(rows));
                    }
                    return found;
                }
            }
        });
    }

    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int place = 0; place < arguments.length; place++) {
            statement.setObject(place + 1, arguments[place]);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
