package kz.bagalau.platform.tenancy;

import static kz.bagalau.platform.tenancy.WalledDatabase.as;
import static kz.bagalau.platform.tenancy.WalledDatabase.asOwner;
import static kz.bagalau.platform.tenancy.WalledDatabase.asSuperuser;
import static kz.bagalau.platform.tenancy.WalledDatabase.ask;
import static kz.bagalau.platform.tenancy.WalledDatabase.bind;
import static kz.bagalau.platform.tenancy.WalledDatabase.council;
import static kz.bagalau.platform.tenancy.WalledDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the database itself refuses, whatever the code above it forgot. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheWallTest {

    private static final String ENROL =
            "insert into members (id, email, roles, valid_from) values (?, ?, '{employee}', date '2026-01-01')";

    @Test
    void without_a_council_every_read_and_write_is_refused() throws SQLException {
        try (Connection nobody = as("")) {
            assertThatThrownBy(() -> ask(nobody, "select count(*) from members"))
                    .hasMessageContaining("no council");
        }
        try (Connection nobody = as("")) {
            assertThatThrownBy(() -> run(nobody, ENROL, UUID.randomUUID(), "x@bagalau.example"))
                    .hasMessageContaining("no council");
        }
    }

    @Test
    void the_owner_stands_before_the_same_wall() throws SQLException {
        try (Connection owner = asOwner()) {
            assertThatThrownBy(() -> ask(owner, "select count(*) from members")).hasMessageContaining("no council");
        }
    }

    @Test
    void the_binding_ends_with_the_transaction() throws SQLException {
        try (Connection connection = as(council())) {
            assertThat(ask(connection, "select count(*) from members")).isEqualTo(0L);

            connection.commit();

            assertThatThrownBy(() -> ask(connection, "select count(*) from members"))
                    .hasMessageContaining("no council");
        }
    }

    @Test
    void a_row_of_another_council_cannot_be_seen_changed_or_deleted() throws SQLException {
        UUID member = UUID.randomUUID();
        try (Connection theirs = as(council())) {
            run(theirs, ENROL, member, "their@bagalau.example");
            theirs.commit();
        }

        try (Connection ours = as(council())) {
            assertThat(ask(ours, "select count(*) from members where id = ?", member))
                    .isEqualTo(0L);
            assertThat(run(ours, "update members set email = 'ours@bagalau.example' where id = ?", member))
                    .isZero();
            assertThat(run(ours, "delete from members where id = ?", member)).isZero();
        }
    }

    @Test
    void a_row_cannot_be_written_into_another_council() throws SQLException {
        UUID theirs = UUID.fromString(council());
        try (Connection ours = as(council())) {
            assertThatThrownBy(() -> run(
                            ours,
                            "insert into members (council_id, id, email, roles, valid_from)"
                                    + " values (?, ?, 'a@bagalau.example', '{}', date '2026-01-01')",
                            theirs,
                            UUID.randomUUID()))
                    .hasMessageContaining("row-level security");
        }
        try (Connection ours = as(council())) {
            run(ours, ENROL, UUID.randomUUID(), "moving@bagalau.example");
            assertThatThrownBy(() -> run(ours, "update members set council_id = ?", theirs))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_row_cannot_lean_on_a_row_of_another_council() throws SQLException {
        Object number;
        try (Connection theirs = as(council())) {
            run(theirs, "select append_audit(now(), null, 'portal', '{Test}', '{null}', '{null}', '{null}', '{x}')");
            number = ask(theirs, "select max(number) from audit_entries");
            theirs.commit();
        }

        try (Connection ours = as(council())) {
            run(ours, "insert into audit_payloads (number, payload) values (?, 'borrowed')", number);
            assertThatThrownBy(ours::commit).hasMessageContaining("foreign key");
        }
    }

    @Test
    void the_same_address_may_be_a_member_of_two_councils() throws SQLException {
        for (String council : new String[] {council(), council()}) {
            try (Connection connection = as(council)) {
                run(connection, ENROL, UUID.randomUUID(), "both@bagalau.example");
                connection.commit();
            }
        }
        try (Connection superuser = asSuperuser()) {
            assertThat(ask(superuser, "select count(*) from members where email = 'both@bagalau.example'"))
                    .isEqualTo(2L);
        }
    }

    @Test
    void sign_in_finds_the_one_council_of_an_organization_and_no_other() throws SQLException {
        String council = council();
        council();
        try (Connection nobody = as("")) {
            assertThat(ask(nobody, "select count(*) from councils")).isEqualTo(0L);
            assertThat(ask(nobody, "select council_of_organization(?)", "org-" + council))
                    .hasToString(council);
            assertThat(ask(nobody, "select count(*) from councils")).isEqualTo(1L);
            assertThat(ask(nobody, "select council_of_organization('nobody')")).isNull();
        }
    }

    @Test
    void a_council_is_registered_before_its_organization_and_no_sign_in_finds_it_until_then() throws SQLException {
        String first = council();
        String second = council();
        try (Connection superuser = asSuperuser()) {
            for (String council : new String[] {first, second}) {
                run(superuser, "update councils set organization = null where id = ?", UUID.fromString(council));
            }
        }

        try (Connection nobody = as("")) {
            assertThat(ask(nobody, "select council_of_organization('')")).isNull();
            assertThat(ask(nobody, "select count(*) from councils")).isEqualTo(0L);
            assertThat(ask(nobody, "select council_of_organization(null)")).isNull();
            assertThat(ask(nobody, "select count(*) from councils")).isEqualTo(0L);
        }
    }

    @Test
    void jobs_see_every_council_only_while_they_ask() throws SQLException {
        String council = council();
        try (Connection job = as("")) {
            assertThat(ask(job, "select count(*) from every_council() as id where id = ?", UUID.fromString(council)))
                    .isEqualTo(1L);
            assertThat(ask(job, "select count(*) from councils")).isEqualTo(0L);
        }
    }

    @Test
    void an_administrator_sees_the_councils_of_his_regions_and_none_of_their_people() throws SQLException {
        UUID region = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        try (Connection superuser = asSuperuser()) {
            run(superuser, "insert into regions (id, code, name_kk) values (?, ?, 'Аймақ')", region, "r-" + region);
            run(
                    superuser,
                    "insert into councils (id, region_id, organization, code, name_kk)"
                            + " values (gen_random_uuid(), ?, ?, ?, 'Мәслихат')",
                    region,
                    "o-" + region,
                    "c-" + region);
            run(
                    superuser,
                    "insert into region_admins (region_id, email, valid_from)" + " values (?, ?, date '2026-01-01')",
                    region,
                    "admin-" + region + "@bagalau.example");
        }
        council();

        try (Connection stranger = as("")) {
            bind(stranger, "bagalau.subject", UUID.randomUUID().toString());
            assertThat(ask(stranger, "select count(*) from councils")).isEqualTo(0L);
            assertThat(ask(stranger, "select count(*) from region_admins")).isEqualTo(0L);
        }
        try (Connection admin = as("")) {
            String address = "Admin-" + region + "@bagalau.example";
            assertThat(ask(admin, "select link_region_admin(?, ?)", subject, address))
                    .isEqualTo(1);
            assertThat(ask(admin, "select link_region_admin(?, ?)", UUID.randomUUID(), address))
                    .isEqualTo(0);
            bind(admin, "bagalau.subject", subject.toString());
            assertThat(ask(admin, "select count(*) from councils")).isEqualTo(1L);
            assertThat(ask(admin, "select count(*) from regions")).isEqualTo(1L);
            assertThatThrownBy(() -> ask(admin, "select count(*) from members")).hasMessageContaining("no council");
        }
    }

    @Test
    void a_council_writes_facts_of_its_process_for_its_region_and_for_no_other_council() throws SQLException {
        try (Connection ours = as(council())) {
            String fact = "insert into obligations (council_id, period, kind, paragraph, due_on, done, total)"
                    + " values (?, '2026-Q3', 'SHEETS_CLOSED', '4', date '2026-10-09', 1, 4)";
            assertThat(run(ours, fact, ask(ours, "select current_council()"))).isEqualTo(1);
            assertThatThrownBy(() -> run(ours, fact, UUID.fromString(council())))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_published_edition_is_never_changed() throws SQLException {
        String edition = "c-test/2024-01-01-" + Math.abs(UUID.randomUUID().hashCode());
        try (Connection app = as("")) {
            run(app, "insert into editions values (?, 'c-test', date '2024-01-01', 'text', now())", edition);
            app.commit();
            assertThatThrownBy(() -> run(app, "update editions set document = 'other' where id = ?", edition))
                    .hasMessageContaining("permission denied");
        }
        try (Connection owner = asOwner()) {
            assertThatThrownBy(() -> run(owner, "update editions set document = 'other' where id = ?", edition))
                    .hasMessageContaining("append-only");
        }
    }
}
