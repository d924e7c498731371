package kz.bagalau.evaluation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the database itself refuses about sheets of indicators, should the code above it ever forget (¶17, 20, 22, 27). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiSheetTablesTest {

    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final String HASH = EvidenceFile.sha256(PDF);
    private static final String ATTACH =
            "insert into kpi_attachments (id, sheet_id, line, name, kind, size, sha256, content, attached_by,"
                    + " attached_at, version) values (?, ?, ?, 'есеп.pdf', ?, ?, ?, ?, 'Кадр', now(), 1)";
    private static final String NOTE =
            "insert into kpi_notes (id, employee_id, period, kind, words, author_id, author_name, written_at, version)"
                    + " values (?, ?, '2026-Q3', 'FEEDBACK', ?, ?, 'Басшы', now(), 1)";

    private final UUID head = UUID.randomUUID();
    private final UUID chair = UUID.randomUUID();
    private final UUID plan = UUID.randomUUID();
    private final UUID sheet = UUID.randomUUID();
    private final UUID line = UUID.randomUUID();
    private String council;
    private Connection connection;

    @BeforeEach
    void a_head_with_a_plan_and_a_sheet() throws SQLException {
        council = WalledDatabase.council();
        connection = WalledDatabase.as(council);
        person(head, "h");
        person(chair, "c");
        run(
                "insert into kpi_plans (id, number, employee_id, evaluator_id, approver_id, period, stands_from,"
                        + " edition, state, version) values (?, 1, ?, ?, ?, '2026', '2026-Q1', 'e', 'APPROVED', 1)",
                plan,
                head,
                chair,
                chair);
        run(
                "insert into kpi_sheets (id, period, edition, plan_id, employee_id, without_presence, prepared_at,"
                        + " version) values (?, '2026-Q3', 'e', ?, ?, false, now(), 1)",
                sheet,
                plan,
                head);
        run(
                "insert into kpi_lines (id, sheet_id, line, number, name, unit, measure, actual_source, ground,"
                        + " version) values (?, ?, ?, 1, 'Индикатор', '%', 'HIGHER_IS_BETTER', '', '', 1)",
                UUID.randomUUID(), sheet, line);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void nobody_marks_his_own_indicators() {
        assertThatThrownBy(() ->
                        run("update kpi_sheets set opened_at = now(), evaluator_id = ? where id = ?", head, sheet))
                .hasMessageContaining("nobody_marks_his_own_indicators");
    }

    @Test
    void a_sheet_is_not_closed_before_it_was_sent_and_opened() {
        assertThatThrownBy(() -> run(
                        "update kpi_sheets set closed_at = now(), closed_by_id = ?, due_on = date '2026-10-09'"
                                + " where id = ?",
                        chair,
                        sheet))
                .hasMessageContaining("a_closed_sheet_was_sent_and_opened");
    }

    @Test
    void one_servant_has_one_sheet_of_a_period() {
        assertThatThrownBy(() -> run(
                        "insert into kpi_sheets (id, period, edition, plan_id, employee_id, without_presence,"
                                + " prepared_at, version) values (?, '2026-Q3', 'e', ?, ?, false, now(), 1)",
                        UUID.randomUUID(),
                        plan,
                        head))
                .hasMessageContaining("kpi_sheets_council_id_period_employee_id_key");
    }

    @Test
    void a_sheet_is_never_thrown_away() {
        assertThatThrownBy(() -> run("delete from kpi_sheets where id = ?", sheet))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_document_is_of_a_known_kind_and_of_the_size_it_says() throws SQLException {
        assertThat(run(ATTACH, UUID.randomUUID(), sheet, line, "PDF", PDF.length, HASH, PDF))
                .isEqualTo(1);
        var size = connection.setSavepoint();
        assertThatThrownBy(() -> run(ATTACH, UUID.randomUUID(), sheet, line, "PDF", 7, HASH, PDF))
                .hasMessageContaining("kpi_attachments_check");
        connection.rollback(size);
        assertThatThrownBy(() -> run(ATTACH, UUID.randomUUID(), sheet, line, "EXE", PDF.length, HASH, PDF))
                .hasMessageContaining("kpi_attachments_kind_check");
    }

    @Test
    void a_document_is_not_exchanged_for_another() throws SQLException {
        UUID attachment = UUID.randomUUID();
        run(ATTACH, attachment, sheet, line, "PDF", PDF.length, HASH, PDF);

        assertThatThrownBy(() -> run("update kpi_attachments set content = ? where id = ?", PDF, attachment))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_note_is_written_once_and_stays() throws SQLException {
        UUID note = UUID.randomUUID();
        run(NOTE, note, head, "Жақсы жұмыс.", chair);
        var before = connection.setSavepoint();

        assertThatThrownBy(() -> run("update kpi_notes set words = 'x' where id = ?", note))
                .hasMessageContaining("permission denied");
        connection.rollback(before);
        assertThatThrownBy(() -> run("delete from kpi_notes where id = ?", note))
                .hasMessageContaining("permission denied");
        connection.rollback(before);
        assertThatThrownBy(() -> run(NOTE, UUID.randomUUID(), head, "  ", chair))
                .hasMessageContaining("kpi_notes_words_check");
    }

    @Test
    void another_council_meets_none_of_it() throws SQLException {
        run(ATTACH, UUID.randomUUID(), sheet, line, "PDF", PDF.length, HASH, PDF);
        run(NOTE, UUID.randomUUID(), head, "Жақсы жұмыс.", chair);
        WalledDatabase.bind(connection, "bagalau.council", WalledDatabase.council());

        for (String table : new String[] {"kpi_sheets", "kpi_lines", "kpi_attachments", "kpi_notes"}) {
            assertThat(WalledDatabase.ask(connection, "select count(*) from " + table))
                    .isEqualTo(0L);
        }
    }

    private void person(UUID id, String email) throws SQLException {
        run(
                "insert into employees (id, surname, given_name, patronymic, email, phone, version)"
                        + " values (?, 'Сейітқали', 'Ерлан', '', ?, '', 1)",
                id,
                email + "-" + id + "@x.example");
    }

    private int run(String sql, Object... arguments) throws SQLException {
        return WalledDatabase.run(connection, sql, arguments);
    }
}
