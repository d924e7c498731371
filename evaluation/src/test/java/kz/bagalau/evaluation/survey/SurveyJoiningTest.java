package kz.bagalau.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many closes on a real PostgreSQL, looked at by a thief of the database at the moment at which he finds most. Whoever lays people
 * beside ballots without knowing anything hits one of a circle, with a deviation of one, however large the circle is; five
 * deviations of the sum are reached by chance once in more than a million runs (¶33).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyJoiningTest {

    private static final int ROUNDS = 40;
    private static final int LEAKY = 5;
    private static final int DEVIATIONS = 5;

    @TempDir
    Path keys;

    private int circles;
    private int ballots;

    /** What is done to a round before it is closed. */
    @FunctionalInterface
    private interface Spoilt {
        /** Spoils it. */
        void by(SeededRound round) throws SQLException;
    }

    /** New ballots would fill the holes of longer ones that other tests have removed, out of their order. */
    @BeforeEach
    void ballots_lie_in_the_order_in_which_they_come() throws SQLException {
        try (Connection database = WalledDatabase.asSuperuser()) {
            WalledDatabase.run(database, "vacuum full ballots_open");
            WalledDatabase.run(database, "vacuum full ballots_final");
        }
    }

    @Test
    void no_order_of_people_and_ballots_tells_more_than_chance() throws SQLException, IOException {
        Map<JoiningAttack, Integer> told = attacked(ROUNDS, round -> {});

        told.forEach((attack, hits) -> assertThat((hits - circles) * (hits - circles))
                .as(attack + ": " + hits + " of " + ballots + " ballots, by chance " + circles)
                .isLessThan(DEVIATIONS * DEVIATIONS * circles));
    }

    @Test
    void the_same_attack_tells_every_author_where_ballots_keep_their_order() throws SQLException, IOException {
        Map<JoiningAttack, Integer> told = attacked(LEAKY, SurveyJoiningTest::keepTheOrder);

        assertThat(told)
                .containsEntry(JoiningAttack.SEEN_AND_PLACE, ballots)
                .containsEntry(JoiningAttack.SEEN_AND_TRANSACTION, ballots);
    }

    @Test
    void the_same_attack_tells_every_author_to_whoever_saw_nothing_where_each_is_marked_when_he_answers()
            throws SQLException, IOException {
        Map<JoiningAttack, Integer> told = attacked(LEAKY, round -> {
            keepTheOrder(round);
            round.markOneByOne();
        });

        assertThat(told).containsEntry(JoiningAttack.TRANSACTION_AND_PLACE, ballots);
    }

    private Map<JoiningAttack, Integer> attacked(int rounds, Spoilt spoilt) throws SQLException, IOException {
        Map<JoiningAttack, Integer> told = new EnumMap<>(JoiningAttack.class);
        for (int seed = 0; seed < rounds; seed++) {
            try (SeededRound round = SeededRound.answeredByEverybody(seed, keys)) {
                spoilt.by(round);
                round.closeUpToTheCount();
                circles += round.circles();
                ballots += round.ballots();
                for (JoiningAttack attack : JoiningAttack.values()) {
                    told.merge(attack, round.told(attack), Integer::sum);
                }
            }
        }
        return told;
    }

    /** A close that moves the ballots as they lie. */
    private static void keepTheOrder(SeededRound round) {
        BallotBox box = round.steps().box;
        BallotBox leaky = new BallotBox() {
            @Override
            void shuffle(UUID each) {
                database.with(connection -> WalledDatabase.run(
                        connection,
                        "insert into ballots_final (circle_id, sealed) select circle_id, sealed from ballots_open"
                                + " order by ctid"));
                database.with(connection -> WalledDatabase.run(connection, "delete from ballots_open"));
            }
        };
        leaky.database = box.database;
        round.steps().box = leaky;
    }
}
