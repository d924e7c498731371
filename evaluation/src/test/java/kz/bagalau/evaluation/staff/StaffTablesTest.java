package kz.bagalau.evaluation.staff;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, should the code above it ever forget (paragraphs 2, 5 and 6). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaffTablesTest {

    private final UUID unit = UUID.randomUUID();
    private final UUID post = UUID.randomUUID();
    private final UUID employee = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();
    private Connection connection;

    @BeforeEach
    void somebody_in_a_council() throws SQLException {
        connection = WalledDatabase.as(WalledDatabase.council());
        run("insert into units (id, name_kk, name_ru, version) values (?, 'Бөлім', 'Отдел', 1)", unit);
        run(
                "insert into posts (id, unit_id, title_kk, title_ru, category, version)"
                        + " values (?, ?, 'Бас маман', 'Главный специалист', 'E-4', 1)",
                post,
                unit);
        person(employee, "u@x.example");
        person(head, "b@x.example");
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void two_appointments_of_one_person_do_not_overlap() throws SQLException {
        appoint(employee, "2026-02-01", null);
        appoint(employee, "2026-05-01", null);

        assertRefused("appointments_do_not_overlap");
    }

    @Test
    void an_appointment_may_begin_on_the_day_after_the_other_and_another_person_on_the_same_day() throws SQLException {
        appoint(employee, "2026-02-01", "2026-04-30");
        appoint(employee, "2026-05-01", null);
        appoint(head, "2026-02-01", null);

        assertThatCode(() -> run("set constraints all immediate")).doesNotThrowAnyException();
    }

    @Test
    void the_day_of_a_dismissal_is_still_taken() throws SQLException {
        appoint(employee, "2026-02-01", "2026-04-30");
        appoint(employee, "2026-04-30", null);

        assertRefused("appointments_do_not_overlap");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() -> appoint(employee, "2026-02-01", "2026-01-31"))
                .hasMessageContaining("appointment_not_reversed");
    }

    @Test
    void one_direct_head_at_a_time_and_a_higher_one_beside_him() throws SQLException {
        line("DIRECT", "2026-02-01");
        line("HIGHER", "2026-02-01");
        run("set constraints all immediate");
        run("set constraints all deferred");
        line("DIRECT", "2026-06-01");

        assertRefused("direct_heads_do_not_overlap");
    }

    @Test
    void nobody_heads_himself() {
        assertThatThrownBy(() -> run(
                        "insert into head_lines (id, employee_id, kind, head_id, valid_from, version)"
                                + " values (?, ?, 'DIRECT', ?, '2026-02-01', 1)",
                        UUID.randomUUID(),
                        employee,
                        employee))
                .hasMessageContaining("nobody_heads_himself");
    }

    @Test
    void two_people_of_a_council_do_not_share_an_address() {
        assertThatThrownBy(() -> person(UUID.randomUUID(), "u@x.example")).hasMessageContaining("employees");
    }

    private void assertRefused(String constraint) {
        assertThatThrownBy(() -> run("set constraints all immediate")).hasMessageContaining(constraint);
    }

    private void person(UUID id, String email) throws SQLException {
        run(
                "insert into employees (id, surname, given_name, patronymic, email, phone, version)"
                        + " values (?, 'Үлгібаев', 'Үлгі', '', ?, '', 1)",
                id,
                email);
    }

    private void appoint(UUID person, String from, String until) throws SQLException {
        run(
                "insert into appointments (id, employee_id, post_id, valid_from, valid_until, version)"
                        + " values (?, ?, ?, ?, ?, 1)",
                UUID.randomUUID(),
                person,
                post,
                LocalDate.parse(from),
                until == null ? null : Date.valueOf(until));
    }

    private void line(String kind, String from) throws SQLException {
        run(
                "insert into head_lines (id, employee_id, kind, head_id, valid_from, version) values (?, ?, ?, ?, ?, 1)",
                UUID.randomUUID(),
                employee,
                kind,
                head,
                LocalDate.parse(from));
    }

    private void run(String sql, Object... arguments) throws SQLException {
        WalledDatabase.run(connection, sql, arguments);
    }
}
