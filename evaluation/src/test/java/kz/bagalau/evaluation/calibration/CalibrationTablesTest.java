package kz.bagalau.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the database itself refuses about votes and minutes, should the code above it ever forget (¶20, ¶41). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalibrationTablesTest {

    private static final String VOTE =
            "insert into calibration_votes (id, case_id, ballot_id, member_id, choice, version) values (?, ?, ?, ?, ?, 1)";

    private final UUID servant = UUID.randomUUID();
    private final UUID evaluator = UUID.randomUUID();
    private final UUID sheet = UUID.randomUUID();
    private final UUID calibration = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();
    private final UUID ballot = UUID.randomUUID();
    private Connection connection;

    @BeforeEach
    void a_case_in_which_is_voted() throws SQLException {
        connection = WalledDatabase.as(WalledDatabase.council());
        person(servant);
        person(evaluator);
        run(
                "insert into results (id, method, period, edition, employee_id, evaluator_id, mean, grade, formed_at,"
                        + " completed_on, state, version) values (?, 'ranking', '2026-Q3', 'e', ?, ?, 3.75, 'PROPER',"
                        + " now(), date '2026-10-06', 'FORMED', 1)",
                sheet,
                servant,
                evaluator);
        run(
                "insert into calibration_cases (id, sheet_id, method, period, edition, employee_id, evaluator_id, mark,"
                        + " grade, state, statement, requested_at, requested_on, convened_at, opened_at, version)"
                        + " values (?, ?, 'ranking', '2026-Q3', 'e', ?, ?, 3.75, 'PROPER', 'VOTING', 'x', now(),"
                        + " date '2026-10-07', now(), now(), 1)",
                calibration,
                sheet,
                servant,
                evaluator);
        run(
                "insert into calibration_members (id, case_id, person_id, name, chair, present, version)"
                        + " values (?, ?, ?, 'М.', true, true, 1)",
                member,
                calibration,
                evaluator);
        run(
                "insert into calibration_ballots (id, case_id, ordinal, mark, secret, put_at, version)"
                        + " values (?, ?, 1, 4.25, true, now(), 1)",
                ballot,
                calibration);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void one_member_has_one_vote() throws SQLException {
        run(VOTE, UUID.randomUUID(), calibration, ballot, member, "FOR");

        assertThatThrownBy(() -> run(VOTE, UUID.randomUUID(), calibration, ballot, member, "AGAINST"))
                .hasMessageContaining("one_vote_of_a_member");
    }

    @Test
    void a_tally_comes_with_the_close_and_not_before() {
        assertThatThrownBy(() -> run("update calibration_ballots set votes_for = 1 where id = ?", ballot))
                .hasMessageContaining("a_tally_comes_with_the_close");
    }

    @Test
    void one_sheet_has_one_standing_case() {
        assertThatThrownBy(() -> run(
                        "insert into calibration_cases (id, sheet_id, method, period, edition, employee_id,"
                                + " evaluator_id, mark, grade, state, statement, requested_at, requested_on, version)"
                                + " values (?, ?, 'ranking', '2026-Q3', 'e', ?, ?, 3.75, 'PROPER', 'REQUESTED', 'x',"
                                + " now(), date '2026-10-07', 1)",
                        UUID.randomUUID(),
                        sheet,
                        servant,
                        evaluator))
                .hasMessageContaining("one_standing_case_of_a_sheet");
    }

    @Test
    void what_minutes_were_written_of_stands() throws SQLException {
        conclude();
        for (String change : new String[] {
            "update calibration_members set present = false where case_id = ?",
            "update calibration_ballots set mark = 5 where case_id = ?",
            "insert into calibration_arguments (id, case_id, member_id, stance, words, said_at, version)"
                    + " select gen_random_uuid(), case_id, id, 'SUPPORTS', 'x', now(), 1 from calibration_members"
                    + " where case_id = ?"
        }) {
            var before = connection.setSavepoint();
            assertThatThrownBy(() -> run(change, calibration)).as(change).hasMessageContaining("the minutes stand");
            connection.rollback(before);
        }
    }

    @Test
    void placed_minutes_are_locked() throws SQLException {
        conclude();
        run("update calibration_cases set state = 'SIGNED', signed_at = now() where id = ?", calibration);
        run("update calibration_cases set state = 'PLACED', placed_at = now() where id = ?", calibration);

        for (String change : new String[] {
            "update calibration_cases set reason = 'y' where id = ?",
            "update calibration_cases set state = 'SIGNED', placed_at = null where id = ?"
        }) {
            var before = connection.setSavepoint();
            assertThatThrownBy(() -> run(change, calibration)).as(change).hasMessageContaining("the minutes stand");
            connection.rollback(before);
        }
        assertThatThrownBy(() -> run("delete from calibration_cases where id = ?", calibration))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_corrected_mark_is_never_changed() throws SQLException {
        run(
                "insert into corrected_marks (id, case_id, sheet_id, method, period, edition, employee_id, mark_before,"
                        + " grade_before, mark_after, grade_after, reason, decided_at, decided_on) values"
                        + " (?, ?, ?, 'ranking', '2026-Q3', 'e', ?, 3.75, 'PROPER', 4.25, 'EFFECTIVE', 'x', now(),"
                        + " date '2026-10-12')",
                UUID.randomUUID(),
                calibration,
                sheet,
                servant);

        assertThatThrownBy(() -> run("update corrected_marks set mark_after = 5 where case_id = ?", calibration))
                .hasMessageContaining("permission denied");
    }

    @Test
    void another_council_meets_none_of_it() throws SQLException {
        run(VOTE, UUID.randomUUID(), calibration, ballot, member, "FOR");
        WalledDatabase.bind(connection, "bagalau.council", WalledDatabase.council());

        for (String table : new String[] {
            "calibration_cases", "calibration_members", "calibration_ballots", "calibration_votes", "corrected_marks"
        }) {
            assertThat(WalledDatabase.ask(connection, "select count(*) from " + table))
                    .isEqualTo(0L);
        }
    }

    private void conclude() throws SQLException {
        run(
                "update calibration_cases set state = 'CONCLUDED', concluded_at = now(), number = 1 where id = ?",
                calibration);
    }

    private void person(UUID id) throws SQLException {
        run(
                "insert into employees (id, surname, given_name, patronymic, email, phone, version)"
                        + " values (?, 'Сейітқали', 'Ерлан', '', ?, '', 1)",
                id,
                id + "@x.example");
    }

    private int run(String sql, Object... arguments) throws SQLException {
        return WalledDatabase.run(connection, sql, arguments);
    }
}
