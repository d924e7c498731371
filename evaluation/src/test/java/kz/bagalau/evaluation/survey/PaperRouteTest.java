package kz.bagalau.evaluation.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A circle that answers on paper beside one that answers in the portal, on a real PostgreSQL (¶33). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaperRouteTest {

    private static final List<String> ANSWERS = List.of("555344", "444333", "511255");

    @TempDir
    Path folder;

    private final UUID round = UUID.randomUUID();
    private final UUID onPaper = UUID.randomUUID();
    private final UUID inPortal = UUID.randomUUID();
    private String council;
    private Connection connection;
    private CloseByHand hand;
    private RoundKey key;

    @BeforeEach
    void a_round_with_a_circle_on_paper_and_one_in_the_portal() throws SQLException {
        council = WalledDatabase.council();
        connection = WalledDatabase.as(council);
        hand = new CloseByHand(connection, council, folder, (step, moment) -> {});
        hand.close.keys.make(round);
        key = hand.close.keys.of(round).orElseThrow();
        run(
                "insert into survey_rounds (id, period, edition, state, prepared_on, answers_until, version)"
                        + " values (?, '2026', 'e', 'PREPARED', date '2026-10-01', date '2026-10-20', 1)",
                round);
        for (UUID circle : List.of(onPaper, inPortal)) {
            run(
                    "insert into survey_circles (id, round_id, employee_id, state, version) values (?, ?, ?, 'FORMED', 1)",
                    circle,
                    round,
                    person());
            for (int respondent = 0; respondent < ANSWERS.size(); respondent++) {
                run(
                        "insert into survey_respondents (id, circle_id, employee_id, kind, state, version)"
                                + " values (?, ?, ?, 'CLOSE_PEER', 'ASKED', 1)",
                        UUID.randomUUID(),
                        circle,
                        person());
            }
        }
        run("update survey_circles set on_paper_for = 'Компьютер жоқ' where id = ?", onPaper);
        run(
                "update survey_rounds set state = 'LAUNCHED', launched_on = date '2026-10-05', paper_until = date '2026-10-23'"
                        + " where id = ?",
                round);
        hand.commit();
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update survey_circles set on_paper_for = null",
                "update survey_circles set on_paper_for = 'Басқа себеп'",
                "update survey_rounds set paper_until = paper_until + 1",
                "update survey_rounds set paper_until = null"
            })
    void which_way_a_circle_answers_stands_from_the_launch_on(String change) {
        assertThatThrownBy(() -> run(change)).hasMessageContaining("ERROR").hasMessageContaining("launch");
    }

    @Test
    void a_day_for_sheets_belongs_to_a_round_with_a_circle_on_paper_and_to_no_other() throws SQLException {
        UUID another = UUID.randomUUID();
        run(
                "insert into survey_rounds (id, period, edition, state, prepared_on, answers_until, version)"
                        + " values (?, '2027', 'e', 'PREPARED', date '2027-10-01', date '2027-10-20', 1)",
                another);

        assertThatThrownBy(() -> run(
                        "update survey_rounds set state = 'LAUNCHED', launched_on = date '2027-10-05',"
                                + " paper_until = date '2027-10-23' where id = ?",
                        another))
                .hasMessageContaining("a day for the sheets belongs to a round with circles on paper");
    }

    @Test
    void no_answer_of_the_portal_is_taken_for_a_circle_on_paper() {
        assertThatThrownBy(() -> hand.close.box.keep(RoundKey.random(), onPaper, sealed(onPaper, "555555")))
                .hasMessageContaining("the circle answers on paper: INSERT is refused");
    }

    @Test
    void nor_later_beside_the_sheets_nor_in_the_place_of_one() throws SQLException {
        enter();
        hand.commit();

        assertThatThrownBy(() -> hand.close.box.keep(RoundKey.random(), onPaper, sealed(onPaper, "555555")))
                .hasMessageContaining("the circle answers on paper: INSERT is refused");
        again();
        assertThatThrownBy(() -> run("update ballots_open set sealed = sealed where circle_id = ?", onPaper))
                .hasMessageContaining("the circle answers on paper: UPDATE is refused");
    }

    @Test
    void sheets_come_once_and_only_of_a_circle_on_paper() throws SQLException {
        enter();
        hand.commit();

        assertThatThrownBy(this::enter).hasMessageContaining("survey_paper_batches_pkey");
        again();
        assertThatThrownBy(() -> run("delete from survey_paper_batches"))
                .hasMessageContaining("sheets come once, of a circle on paper");
        again();
        assertThatThrownBy(() -> hand.close.box.keepSheets(inPortal, List.of()))
                .hasMessageContaining("sheets come once, of a circle on paper");
        again();
        hand.close.take(CloseStep.BEGIN, round);
        assertThatThrownBy(() -> hand.close.box.keepSheets(inPortal, List.of()))
                .hasMessageContaining("while its round runs");
    }

    @Test
    void the_close_counts_sheets_like_answers_of_the_portal() throws SQLException {
        enter();
        hand.commit();
        answer();

        hand.run(round);

        assertThat(hand.close.box.means(onPaper)).isEqualTo(hand.close.box.means(inPortal));
        assertThat(hand.close.box.means(onPaper).get(0).value()).hasToString("Optional[3.8]");
        assertThat(ask("select state from survey_rounds where id = ?", round)).isEqualTo("CLOSED");
    }

    @Test
    void a_circle_whose_sheets_did_not_come_shows_nothing() throws SQLException {
        hand.run(round);

        assertThat(hand.close.box.means(onPaper)).isNotEmpty().noneMatch(mean -> mean.value()
                .isPresent());
    }

    // ------------------------------------------------------------------ the thief of the database

    @Test
    void while_the_round_runs_a_sheet_is_as_long_as_an_answer_of_the_portal_and_under_a_number_as_long()
            throws SQLException {
        enter();
        hand.commit();
        answer();

        assertThat(ask("select count(distinct (length(ballot_key), length(sealed))) from ballots_open"))
                .isEqualTo(1L);
        assertThat(ask("select count(*) from ballots_open")).isEqualTo(6L);
    }

    @Test
    void the_closed_database_differs_only_in_the_mark_of_the_circle_the_batch_and_that_nobody_is_marked()
            throws SQLException {
        enter();
        hand.commit();
        answer();

        hand.run(round);

        assertThat(rowsAbout(onPaper, inPortal))
                .as("by table: what of one circle is different in the other, numbers of rows and people put aside")
                .containsExactly(
                        "survey_circles: on_paper_for",
                        "survey_paper_batches: one row more",
                        "survey_respondents: state",
                        "survey_respondents: version");
    }

    /** In which columns of which tables the rows of two circles differ that were asked and answered alike. */
    private List<String> rowsAbout(UUID one, UUID other) throws SQLException {
        List<String> differences = new ArrayList<>();
        try (Connection thief = WalledDatabase.asSuperuser()) {
            for (String table : texts(
                    thief,
                    "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                            + " where c.relkind = 'r' and n.nspname = 'public' order by 1")) {
                List<String> first = texts(thief, lines(table, one));
                List<String> second = texts(thief, lines(table, other));
                if (first.size() != second.size()) {
                    differences.add(table + ": " + (first.size() - second.size() == 1 ? "one row more" : "more rows"));
                } else if (!first.equals(second)) {
                    new TreeSet<>(Stream.concat(first.stream(), second.stream())
                                    .filter(line -> !(first.contains(line) && second.contains(line)))
                                    .map(line -> line.substring(0, line.indexOf('=')))
                                    .toList())
                            .forEach(column -> differences.add(table + ": " + column));
                }
            }
        }
        return differences;
    }

    /** Each value of each row that names the circle, its own numbers and people left out. */
    private static String lines(String table, UUID circle) {
        return "select v.key || '=' || coalesce(v.value, '') from " + table + " t, jsonb_each_text(to_jsonb(t)) v"
                + " where t::text like '%" + circle + "%' and v.key not in ('id', 'employee_id')"
                + " and v.value is distinct from '" + circle + "' order by 1";
    }

    private static List<String> texts(Connection thief, String question) throws SQLException {
        try (var statement = thief.createStatement();
                var rows = statement.executeQuery(question)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    // ------------------------------------------------------------------ the round

    private void enter() {
        hand.close.box.keepSheets(
                onPaper,
                new PaperSheets(ANSWERS.stream().map(SurveyBallot::read).toList()).sealed(onPaper, key, 0));
    }

    private void answer() {
        List<UUID> asked = hand.close.rows.asked(round).stream()
                .filter(each -> each.circle().equals(inPortal))
                .map(RoundRows.Asked::employee)
                .toList();
        for (int place = 0; place < ANSWERS.size(); place++) {
            hand.close.box.keep(key.ballot(inPortal, asked.get(place)), inPortal, sealed(inPortal, ANSWERS.get(place)));
            hand.commit();
        }
    }

    private byte[] sealed(UUID circle, String answers) {
        return key.seal(circle, new CastBallot(SurveyBallot.read(answers), true), 0);
    }

    /** Goes on after a refusal of the database. */
    private void again() throws SQLException {
        connection.rollback();
        WalledDatabase.bind(connection, "bagalau.council", council);
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

    private int run(String sql, Object... arguments) throws SQLException {
        return WalledDatabase.run(connection, sql, arguments);
    }

    private Object ask(String sql, Object... arguments) throws SQLException {
        return WalledDatabase.ask(connection, sql, arguments);
    }
}
