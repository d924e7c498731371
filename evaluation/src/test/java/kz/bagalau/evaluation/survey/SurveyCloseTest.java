package kz.bagalau.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.Answer;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.methodology.survey.Competence;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.ShownMean;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.OwnTransaction;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The close of a round on a real PostgreSQL, broken off wherever it may be, and what a thief of the database finds (¶33, 35). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyCloseTest {

    /** The answers by circle, in the order in which they are sent; the last of the second circle is not sent. */
    private static final List<List<String>> ANSWERS = List.of(
            List.of("555344", "444333", "511255"),
            List.of("555555", "555555", "555555", "555555", "111111"),
            List.of("123451", "234512", "345123", "451234", "512345", "111111", "555555"),
            List.of("333333", "333333"));

    private static final Map<Integer, List<String>> SHOWN = Map.of(
            0, List.of("first ABOUT 3.8", "second ABOUT 3.6", "0 жазды", "1 жазды", "2 жазды"),
            1, List.of("first OR_MORE 4.8", "second OR_MORE 4.8"),
            2, List.of("first ABOUT 3.0", "second ABOUT 3.0", "1 жазды", "3 жазды", "5 жазды", "6 жазды"),
            3, List.of("first NOT_SHOWN", "second NOT_SHOWN"));

    /** Which respondents of each circle write a comment; of the second one two of those who send, which are too few. */
    private static final List<Set<Integer>> WRITE =
            List.of(Set.of(0, 1, 2), Set.of(0, 1, 4), Set.of(1, 3, 5, 6), Set.of(0, 1));

    private static final int FRAME = 200;

    @TempDir
    Path folder;

    private final UUID round = UUID.randomUUID();
    private final List<UUID> circles = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final CloseRound close = new CloseRound();
    private String council;
    private Connection connection;

    @BeforeEach
    void a_round_in_which_everybody_has_answered() throws SQLException {
        council = WalledDatabase.council();
        connection = WalledDatabase.as(council);
        BoundConnection bound = bound(connection);
        close.box = new BallotBox();
        close.box.database = bound;
        close.rows = new RoundRows();
        close.rows.database = bound;
        close.keys = new RoundKeys();
        close.keys.folder = folder.toString();
        close.questionnaires = new Questionnaires() {
            @Override
            Questionnaire of(UUID circle) {
                return questionnaire();
            }
        };
        close.transaction = new OwnTransaction() {
            @Override
            public void run(Runnable work) {
                work.run();
                commit();
            }
        };
        close.keys.make(round);
        launch();
        answer();
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void a_round_is_counted_once_and_keeps_the_means_alone() throws SQLException {
        close.run(round);

        assertThat(shown()).isEqualTo(SHOWN);
        assertThat(ask("select state from survey_rounds where id = ?", round)).isEqualTo("CLOSED");
        assertThat(ask("select count(*) from ballots_open")).isEqualTo(0L);
        assertThat(ask("select count(*) from ballots_final")).isEqualTo(0L);
        assertThat(folder).isEmptyDirectory();
        assertThat(ask("select count(*) from survey_respondents where state = 'ANSWERED'"))
                .as("one had not sent his answers")
                .isEqualTo(16L);
        assertThat(ask("select count(*) from survey_respondents where state = 'ASKED'"))
                .isEqualTo(1L);
    }

    @ParameterizedTest(name = "after {0}")
    @EnumSource(CloseStep.class)
    void a_close_that_is_broken_off_comes_to_the_same(CloseStep last) throws SQLException {
        for (CloseStep step : CloseStep.values()) {
            if (step.compareTo(last) <= 0) {
                close.take(step, round);
                commit();
            }
        }

        close.run(round);

        assertThat(shown()).isEqualTo(SHOWN);
        assertThat(ask("select state from survey_rounds where id = ?", round)).isEqualTo("CLOSED");
        assertThat(ask("select count(*) from survey_respondents where state = 'ANSWERED'"))
                .isEqualTo(16L);
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest(name = "in the middle of {0}")
    @EnumSource(CloseStep.class)
    void nor_does_a_step_that_was_not_committed_change_it(CloseStep cut) throws SQLException {
        for (CloseStep step : CloseStep.values()) {
            if (step.compareTo(cut) < 0) {
                close.take(step, round);
                commit();
            }
        }
        close.take(cut, round);
        connection.rollback();
        WalledDatabase.bind(connection, "bagalau.council", council);

        close.run(round);

        assertThat(shown()).isEqualTo(SHOWN);
        assertThat(ask("select state from survey_rounds where id = ?", round)).isEqualTo("CLOSED");
    }

    @Test
    void whoever_declined_while_his_answers_were_on_their_way_is_not_counted_beside_his_stand_in() throws SQLException {
        UUID circle = circles.get(2);
        RoundKey key = close.keys.of(round).orElseThrow();
        UUID fives = close.rows.asked(round).stream()
                .filter(asked -> asked.circle().equals(circle))
                .map(RoundRows.Asked::employee)
                .filter(somebody -> close.box
                        .find(key.ballot(circle, somebody))
                        .map(kept -> key.open(circle, kept).answers().written())
                        .equals(Optional.of("555555")))
                .findFirst()
                .orElseThrow();
        run(
                "update survey_respondents set state = 'DECLINED', declined_for = 'AWAY' where circle_id = ? and employee_id = ?",
                circle,
                fives);
        commit();

        close.run(round);

        assertThat(shown().get(2))
                .as("his words neither")
                .containsExactly("first ABOUT 2.7", "second ABOUT 2.7", "1 жазды", "3 жазды", "5 жазды");
    }

    @Test
    void no_answer_is_taken_once_the_close_has_begun() throws SQLException {
        close.take(CloseStep.BEGIN, round);
        commit();

        assertThatThrownBy(() -> close.box.keep(new byte[32], circles.get(0), new byte[] {1}))
                .hasMessageContaining("refused while the round is CLOSING");
    }

    @Test
    void the_means_are_not_changed_afterwards() throws SQLException {
        close.run(round);

        assertThatThrownBy(() -> run("update survey_means set bound = 'ABOUT' where circle_id = ?", circles.get(1)))
                .hasMessageContaining("refused while the round is CLOSED");
    }

    @ParameterizedTest(name = "from {0} on")
    @EnumSource(
            value = CloseStep.class,
            names = {"COUNT", "END"})
    void what_respondents_wrote_stands(CloseStep from) throws SQLException {
        for (CloseStep step : CloseStep.values()) {
            if (step.compareTo(from) <= 0) {
                close.take(step, round);
                commit();
            }
        }

        for (String change : List.of(
                "update survey_comments set words = 'басқа' where circle_id = ?",
                "delete from survey_comments where circle_id = ?")) {
            assertThatThrownBy(() -> run(change, circles.get(0))).hasMessageContaining("stands");
            connection.rollback();
            WalledDatabase.bind(connection, "bagalau.council", council);
        }
    }

    @Test
    void no_comment_is_there_before_the_count() throws SQLException {
        assertThatThrownBy(() -> close.box.keepComments(circles.get(0), List.of("ерте")))
                .hasMessageContaining("INSERT is refused");
        connection.rollback();
        WalledDatabase.bind(connection, "bagalau.council", council);
        for (CloseStep step : List.of(CloseStep.BEGIN, CloseStep.COLLECT, CloseStep.SHUFFLE)) {
            close.take(step, round);
            commit();

            assertThat(ask("select count(*) from survey_comments")).isEqualTo(0L);
        }
    }

    @Test
    void neither_the_place_nor_the_number_of_a_comment_tells_who_wrote_it() throws SQLException {
        for (CloseStep step : List.of(CloseStep.BEGIN, CloseStep.COLLECT, CloseStep.SHUFFLE)) {
            close.take(step, round);
            commit();
        }
        for (String order : List.of("ctid", "id")) {
            int told = 0;
            for (int attempt = 0; attempt < 40; attempt++) {
                close.take(CloseStep.COUNT, round);
                List<String> read = comments(circles.get(2), order);
                told += (int) IntStream.range(0, read.size())
                        .filter(place -> read.get(place)
                                .equals(read.stream().sorted().toList().get(place)))
                        .count();
                connection.rollback();
                WalledDatabase.bind(connection, "bagalau.council", council);
            }
            assertThat(told).as("of 160 places by " + order).isBetween(10, 80);
        }
    }

    private List<String> comments(UUID circle, String order) throws SQLException {
        List<String> read = new ArrayList<>();
        try (var statement = connection.prepareStatement(
                "select words from survey_comments where circle_id = ? order by " + order)) {
            statement.setObject(1, circle);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(rows.getString(1));
                }
            }
        }
        return read;
    }

    @Test
    void by_which_form_a_servant_is_surveyed_stands_from_the_launch_on() {
        assertThatThrownBy(() ->
                        run("update survey_circles set category = 'E-2', managing = true where id = ?", circles.get(1)))
                .hasMessageContaining("the circles stand from the launch on");
    }

    @Test
    void a_round_is_not_closed_past_the_count() throws SQLException {
        close.take(CloseStep.BEGIN, round);

        assertThatThrownBy(() -> close.take(CloseStep.END, round)).hasMessageContaining("once it is counted");
    }

    @Test
    void without_the_key_nothing_is_counted_and_nothing_lost() throws SQLException, IOException {
        byte[] key = Files.readAllBytes(folder.resolve(round + ".key"));
        Files.delete(folder.resolve(round + ".key"));

        assertThatThrownBy(() -> close.run(round)).hasMessageContaining("Put the folder back");
        connection.rollback();
        WalledDatabase.bind(connection, "bagalau.council", council);
        Files.write(folder.resolve(round + ".key"), key);
        close.run(round);

        assertThat(shown()).isEqualTo(SHOWN);
    }

    @Test
    void answering_again_changes_the_one_ballot() throws SQLException {
        RoundKey key = close.keys.of(round).orElseThrow();
        UUID circle = circles.get(0);
        UUID somebody = (UUID) ask("select employee_id from survey_respondents where circle_id = ?", circle);
        long before = (Long) ask("select count(*) from ballots_open");

        for (int again = 0; again < 3; again++) {
            keep(key, circle, somebody, "543210", again == 2);
        }

        assertThat(ask("select count(*) from ballots_open")).isEqualTo(before);
        assertThat(close.box.find(key.ballot(circle, somebody)).map(kept -> key.open(circle, kept)))
                .contains(new CastBallot(SurveyBallot.read("543210"), true));
    }

    @Test
    void two_windows_of_one_respondent_change_his_ballot_one_after_the_other() throws SQLException {
        byte[] number = close.keys.of(round).orElseThrow().ballot(circles.get(0), UUID.randomUUID());
        byte[] another = close.keys.of(round).orElseThrow().ballot(circles.get(0), UUID.randomUUID());
        close.box.hold(number);

        try (Connection window = WalledDatabase.as(council)) {
            WalledDatabase.run(window, "set local lock_timeout = '100ms'");
            BallotBox box = new BallotBox();
            box.database = bound(window);
            box.hold(another);
            assertThatThrownBy(() -> box.hold(number)).hasMessageContaining("lock timeout");
            window.rollback();
            commit();
            box.hold(number);
            window.rollback();
        }
    }

    @Test
    void what_the_servant_says_of_himself_is_kept_beside_the_ballots_and_changes_no_mean() throws SQLException {
        long ballots = (Long) ask("select count(*) from ballots_open");
        for (UUID circle : circles) {
            for (int place = 0; place < 6; place++) {
                self().keep(circle, 6, Map.of(place, 1));
            }
        }
        self().keep(circles.get(0), 6, Map.of(1, 5, 4, 2));
        commit();

        assertThat(ask("select count(*) from ballots_open")).isEqualTo(ballots);
        close.run(round);

        assertThat(shown()).isEqualTo(SHOWN);
        assertThat(self().of(circles.get(0)).orElseThrow().written()).isEqualTo("151121");
    }

    @Test
    void a_survey_in_which_nobody_but_the_servant_answered_shows_nothing() throws SQLException {
        self().keep(
                        circles.get(3),
                        6,
                        IntStream.range(0, 6).boxed().collect(Collectors.toMap(each -> each, each -> 4)));
        commit();

        close.run(round);

        assertThat(shown().get(3)).containsExactly("first NOT_SHOWN", "second NOT_SHOWN");
    }

    @ParameterizedTest(name = "from {0} on")
    @EnumSource(
            value = CloseStep.class,
            names = {"BEGIN", "END"})
    void what_the_servant_says_of_himself_stands(CloseStep from) throws SQLException {
        self().keep(circles.get(0), 6, Map.of(0, 3));
        commit();
        for (CloseStep step : CloseStep.values()) {
            if (step.compareTo(from) <= 0) {
                close.take(step, round);
                commit();
            }
        }

        assertThatThrownBy(() -> self().keep(circles.get(0), 6, Map.of(0, 5)))
                .hasMessageContaining("refused while the round is");
        connection.rollback();
        WalledDatabase.bind(connection, "bagalau.council", council);
        assertThat(self().of(circles.get(0)).orElseThrow().written()).isEqualTo("300000");
    }

    @Test
    void nor_is_it_taken_away_or_seen_from_another_council() throws SQLException {
        self().keep(circles.get(0), 6, Map.of(0, 3));
        commit();

        assertThatThrownBy(() -> run("delete from survey_self_answers")).hasMessageContaining("is not deleted");
        try (Connection other = WalledDatabase.as(WalledDatabase.council())) {
            assertThat(WalledDatabase.ask(other, "select count(*) from survey_self_answers"))
                    .isEqualTo(0L);
        }
    }

    @Test
    void a_key_that_is_there_is_not_made_anew() {
        byte[] before = close.keys.of(round).orElseThrow().ballot(round, round);

        close.keys.make(round);

        assertThat(close.keys.of(round).orElseThrow().ballot(round, round)).isEqualTo(before);
    }

    // ------------------------------------------------------------------ the thief of the database

    @Test
    void before_the_close_the_same_answers_look_different_and_unsent_ones_like_sent_ones() throws SQLException {
        UUID alike = circles.get(1);

        assertThat(ask("select count(distinct sealed) from ballots_open where circle_id = ?", alike))
                .isEqualTo(5L);
        assertThat(ask("select count(distinct length(sealed)) from ballots_open"))
                .isEqualTo(1L);
    }

    @Test
    void marks_of_participation_and_ballots_meet_in_no_transaction_and_in_no_order() throws SQLException {
        for (CloseStep step : List.of(CloseStep.BEGIN, CloseStep.COLLECT, CloseStep.SHUFFLE)) {
            close.take(step, round);
            commit();
        }
        String participants = " from survey_respondents s join survey_circles c on c.id = s.circle_id";

        assertThat(ask("select count(*)" + participants
                        + " join ballots_final f on f.circle_id = s.circle_id and f.xmin = s.xmin"))
                .as("F4 by xmin")
                .isEqualTo(0L);
        assertThat(ask("select count(distinct xmin::text) from ballots_final")).isEqualTo(1L);
        assertThat(ask("select count(distinct xmin::text) from survey_respondents where state = 'ANSWERED'"))
                .isEqualTo(1L);
    }

    @Test
    void the_place_of_a_shuffled_ballot_does_not_tell_which_it_was() throws SQLException {
        int tries = 100;

        int found = placesThatTell(tries, true);
        int foundWithoutShuffling = placesThatTell(tries, false);

        assertThat(found).as("one of a circle by chance").isBetween(tries / 2, tries + tries / 2);
        assertThat(foundWithoutShuffling)
                .as("the same attack where nothing is shuffled")
                .isEqualTo(tries * 7);
    }

    @Test
    void after_the_close_no_row_of_any_table_holds_a_number_or_an_answer() throws SQLException {
        close.run(round);

        try (Connection thief = WalledDatabase.asSuperuser();
                var tables = thief.createStatement()
                        .executeQuery("select c.oid::regclass::text from pg_class c join pg_namespace n"
                                + " on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname = 'public'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                for (String number : numbers) {
                    assertThat(WalledDatabase.ask(
                                    thief, "select 1 from " + table + " t where t::text like ?", "%" + number + "%"))
                            .as(table)
                            .isNull();
                }
                for (List<String> circle : ANSWERS) {
                    assertThat(WalledDatabase.ask(
                                    thief,
                                    "select 1 from " + table + " t where t::text like ?",
                                    "%," + circle.get(0) + "%"))
                            .as(table)
                            .isNull();
                }
            }
        }
    }

    /** How many ballots of the third circle lie, by their place in the table, where they lay when they were sent. */
    private int placesThatTell(int tries, boolean shuffled) throws SQLException {
        RoundKey key = close.keys.of(round).orElseThrow();
        close.take(CloseStep.BEGIN, round);
        commit();
        int told = 0;
        for (int attempt = 0; attempt < tries; attempt++) {
            if (shuffled) {
                close.take(CloseStep.SHUFFLE, round);
            } else {
                run("insert into ballots_final (circle_id, sealed) select circle_id, sealed from ballots_open"
                        + " order by ctid");
            }
            List<String> places = new ArrayList<>();
            try (var statement =
                    connection.prepareStatement("select sealed from ballots_final where circle_id = ? order by ctid")) {
                statement.setObject(1, circles.get(2));
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        places.add(key.open(circles.get(2), rows.getBytes(1))
                                .answers()
                                .written());
                    }
                }
            }
            told += (int) IntStream.range(0, places.size())
                    .filter(place -> places.get(place).equals(ANSWERS.get(2).get(place)))
                    .count();
            connection.rollback();
            WalledDatabase.bind(connection, "bagalau.council", council);
        }
        return told;
    }

    // ------------------------------------------------------------------ the round

    private SelfAnswers self() {
        SelfAnswers answers = new SelfAnswers();
        answers.database = close.box.database;
        return answers;
    }

    private static BoundConnection bound(Connection connection) {
        return new BoundConnection() {
            @Override
            public <T> T with(Work<T> work) {
                try {
                    return work.on(connection);
                } catch (SQLException e) {
                    throw new IllegalStateException(e.getMessage(), e);
                }
            }
        };
    }

    private void launch() throws SQLException {
        run(
                "insert into survey_rounds (id, period, edition, state, prepared_on, answers_until, version)"
                        + " values (?, '2026', 'e', 'PREPARED', date '2026-12-01', date '2026-12-20', 1)",
                round);
        for (List<String> answers : ANSWERS) {
            UUID circle = UUID.randomUUID();
            circles.add(circle);
            run(
                    "insert into survey_circles (id, round_id, employee_id, state, version) values (?, ?, ?, 'FORMED', 1)",
                    circle,
                    round,
                    person());
            for (int respondent = 0; respondent < answers.size(); respondent++) {
                run(
                        "insert into survey_respondents (id, circle_id, employee_id, kind, state, version)"
                                + " values (?, ?, ?, 'CLOSE_PEER', 'ASKED', 1)",
                        UUID.randomUUID(),
                        circle,
                        person());
            }
        }
        run("update survey_rounds set state = 'LAUNCHED', launched_on = date '2026-12-02' where id = ?", round);
        commit();
    }

    private void answer() throws SQLException {
        RoundKey key = close.keys.of(round).orElseThrow();
        List<List<UUID>> respondents = new ArrayList<>();
        for (UUID circle : circles) {
            respondents.add(close.rows.asked(round).stream()
                    .filter(asked -> asked.circle().equals(circle))
                    .map(RoundRows.Asked::employee)
                    .toList());
        }
        for (int circle = 0; circle < ANSWERS.size(); circle++) {
            for (int place = 0; place < ANSWERS.get(circle).size(); place++) {
                boolean sent = circle != 1 || place < 4;
                UUID somebody = respondents.get(circle).get(place);
                CastBallot ballot =
                        new CastBallot(SurveyBallot.read(ANSWERS.get(circle).get(place)), sent);
                String comment = WRITE.get(circle).contains(place) ? place + " жазды" : "";
                keep(key, circles.get(circle), somebody, ballot.with(comment));
                numbers.add(HexFormat.of().formatHex(key.ballot(circles.get(circle), somebody)));
                commit();
            }
        }
    }

    private void keep(RoundKey key, UUID circle, UUID respondent, String answers, boolean sent) {
        keep(key, circle, respondent, new CastBallot(SurveyBallot.read(answers), sent));
    }

    private void keep(RoundKey key, UUID circle, UUID respondent, CastBallot ballot) {
        close.box.keep(key.ballot(circle, respondent), circle, key.seal(circle, ballot, FRAME));
    }

    private Map<Integer, List<String>> shown() {
        Map<Integer, List<String>> shown = new TreeMap<>();
        for (int circle = 0; circle < circles.size(); circle++) {
            shown.put(
                    circle,
                    Stream.concat(
                                    close.box.means(circles.get(circle)).stream()
                                            .map(SurveyCloseTest::line),
                                    close.box.comments(circles.get(circle)).stream()
                                            .sorted())
                            .toList());
        }
        return shown;
    }

    private static String line(ShownMean mean) {
        return mean.competence() + " " + mean.bound()
                + mean.value().map(value -> " " + value).orElse("");
    }

    private static Questionnaire questionnaire() {
        Citation by = Citation.of("34");
        LawText words = LawText.kk("сөз");
        List<LawText> three = List.of(words, words, words);
        return new Questionnaire(
                List.of(new Competence("first", words, three), new Competence("second", words, three)),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(points -> new Answer(by, words, points))
                        .toList(),
                3,
                Optional.empty(),
                Optional.of(new Comments(by, 50)));
    }

    private UUID person() throws SQLException {
        UUID id = UUID.randomUUID();
        run(
                "insert into employees (id, surname, given_name, patronymic, email, phone, version)"
                        + " values (?, 'Сейітқали', 'Ерлан', '', ?, '', 1)",
                id,
                id + "@x.example");
        return id;
    }

    private void commit() {
        try {
            connection.commit();
            WalledDatabase.bind(connection, "bagalau.council", council);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int run(String sql, Object... arguments) throws SQLException {
        return WalledDatabase.run(connection, sql, arguments);
    }

    private Object ask(String sql, Object... arguments) throws SQLException {
        return WalledDatabase.ask(connection, sql, arguments);
    }
}
