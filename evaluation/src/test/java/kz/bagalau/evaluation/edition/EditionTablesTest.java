package kz.bagalau.evaluation.edition;

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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself refuses about editions, should the code above it ever forget. */
class EditionTablesTest {

    private static final String PUBLISH =
            "insert into editions (id, council, adopted, document, published_at) values (?, ?, date '2027-01-01', 'x', now())";
    private static final String DATE =
            "insert into edition_dates (edition, number, kind, day, source, recorded_at, recorded_by)"
                    + " values (?, 1, 'REPEALED', date '2028-01-01', 'шешім', now(), 'Кадр')";
    private static final String DRAFT =
            """
            insert into edition_drafts (id, origin, document, state, created_at, created_by, creator, changed_at,
              changed_by, version) values (?, 'BLANK', '{}', 'DRAFT', now(), 'Кадр', ?, now(), 'Кадр', 1)""";
    private static final String MODEL_DRAFT =
            """
            insert into model_drafts (id, origin, document, state, created_at, created_by, creator, changed_at,
              changed_by, version) values (?, 'BLANK', '{}', 'DRAFT', now(), 'Әкімші', ?, now(), 'Әкімші', 1)""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update editions set document = 'other' where id = ?",
                "update editions set adopted = date '2020-01-01' where id = ?",
                "delete from editions where id = ?",
                "update edition_dates set day = date '2030-01-01' where edition = ?",
                "delete from edition_dates where edition = ?"
            })
    void a_published_edition_and_its_dates_are_changed_by_nobody(String attack) throws SQLException {
        String edition = published();

        try (Connection application = as("")) {
            assertThatThrownBy(() -> run(application, attack, edition)).hasMessageContaining("permission denied");
        }
        try (Connection owner = asOwner()) {
            assertThatThrownBy(() -> run(owner, attack, edition)).hasMessageContaining("append-only");
        }
    }

    @Test
    void nobody_empties_the_published_editions() throws SQLException {
        try (Connection owner = asOwner()) {
            assertThatThrownBy(() -> run(owner, "truncate edition_dates")).hasMessageContaining("append-only");
        }
        try (Connection owner = asOwner()) {
            assertThatThrownBy(() -> run(owner, "truncate editions cascade")).hasMessageContaining("append-only");
        }
    }

    @Test
    void a_council_publishes_under_its_own_name_alone() throws SQLException {
        String id = council();
        try (Connection ours = as(id)) {
            assertThat(run(ours, PUBLISH, "c-" + id + "/2027-01-01", "c-" + id)).isEqualTo(1);
            assertThatThrownBy(() -> run(ours, PUBLISH, "other/2027-01-01", "other"))
                    .hasMessageContaining("row-level security");
        }
        try (Connection ours = as(id)) {
            assertThatThrownBy(() -> run(ours, PUBLISH, "model-test/2027-01-01", "model-test"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_council_records_dates_beside_its_own_editions_alone() throws SQLException {
        String foreign = published();
        try (Connection ours = as(council())) {
            assertThatThrownBy(() -> run(ours, DATE, foreign)).hasMessageContaining("row-level security");
        }
    }

    @Test
    void a_draft_is_seen_by_its_own_council_alone() throws SQLException {
        UUID draft = UUID.randomUUID();
        String id = council();
        try (Connection ours = as(id)) {
            run(ours, DRAFT, draft, UUID.randomUUID());
            ours.commit();
            bind(ours, "bagalau.council", id);
            assertThat(ask(ours, "select count(*) from edition_drafts where id = ?", draft))
                    .isEqualTo(1L);
        }
        try (Connection others = as(council())) {
            assertThat(ask(others, "select count(*) from edition_drafts where id = ?", draft))
                    .isEqualTo(0L);
        }
    }

    @Test
    void what_was_changed_in_a_draft_is_kept_for_ever() throws SQLException {
        UUID draft = UUID.randomUUID();
        try (Connection ours = as(council())) {
            run(ours, DRAFT, draft, UUID.randomUUID());
            run(
                    ours,
                    "insert into edition_draft_changes (draft_id, number, version, path, changed_at, changed_by, author)"
                            + " values (?, 1, 2, 'title.kk', now(), 'Кадр', ?)",
                    draft,
                    UUID.randomUUID());
            assertThatThrownBy(() -> run(ours, "update edition_draft_changes set changed_by = 'Басқа'"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_model_draft_is_written_and_seen_by_the_administrator_of_its_region_alone() throws SQLException {
        UUID admin = administrator();
        UUID draft = UUID.randomUUID();
        try (Connection his = as("")) {
            bind(his, "bagalau.subject", admin.toString());
            run(his, MODEL_DRAFT, draft, admin);
            his.commit();
            bind(his, "bagalau.subject", admin.toString());
            assertThat(ask(his, "select count(*) from model_drafts where id = ?", draft))
                    .isEqualTo(1L);
        }
        try (Connection stranger = as(council())) {
            bind(stranger, "bagalau.subject", administrator().toString());
            assertThat(ask(stranger, "select count(*) from model_drafts where id = ?", draft))
                    .isEqualTo(0L);
        }
    }

    @Test
    void a_decision_on_retroactive_application_is_changed_by_nobody() throws SQLException {
        for (String attack : List.of("update retroactions set reason = 'x'", "delete from retroactions")) {
            try (Connection ours = as(council())) {
                assertThatThrownBy(() -> run(ours, attack)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void an_administrator_suspends_a_council_of_his_region_and_no_other() throws SQLException {
        String id = council();
        UUID stranger = administrator();
        try (Connection his = as("")) {
            bind(his, "bagalau.subject", stranger.toString());
            assertThat(run(his, "update councils set state = 'SUSPENDED' where id = ?", UUID.fromString(id)))
                    .isZero();
        }
        UUID own = administratorOf(id);
        try (Connection his = as("")) {
            bind(his, "bagalau.subject", own.toString());
            assertThat(run(his, "update councils set state = 'SUSPENDED' where id = ?", UUID.fromString(id)))
                    .isEqualTo(1);
        }
    }

    @Test
    void one_calendar_link_stands_for_a_person() throws SQLException {
        String link = "insert into calendar_links (employee_id, hash, made_at) values (?, ?, now())";
        UUID employee = UUID.randomUUID();
        try (Connection ours = as(council())) {
            run(ours, link, employee, new byte[] {1});
            assertThatThrownBy(() -> run(ours, link, employee, new byte[] {2}))
                    .hasMessageContaining("calendar_links_standing");
        }
    }

    private static String published() throws SQLException {
        String id = council();
        String edition = "c-" + id + "/2027-01-01";
        try (Connection ours = as(id)) {
            run(ours, PUBLISH, edition, "c-" + id);
            run(ours, DATE, edition);
            ours.commit();
        }
        return edition;
    }

    /** An administrator of a region of his own. */
    private static UUID administrator() throws SQLException {
        UUID region = UUID.randomUUID();
        try (Connection superuser = asSuperuser()) {
            run(superuser, "insert into regions (id, code, name_kk) values (?, ?, 'Облыс')", region, "r-" + region);
        }
        return administrator(region);
    }

    private static UUID administratorOf(String council) throws SQLException {
        try (Connection superuser = asSuperuser()) {
            return administrator(
                    (UUID) ask(superuser, "select region_id from councils where id = ?", UUID.fromString(council)));
        }
    }

    private static UUID administrator(UUID region) throws SQLException {
        UUID subject = UUID.randomUUID();
        try (Connection superuser = asSuperuser()) {
            run(
                    superuser,
                    "insert into region_admins (region_id, email, subject, valid_from) values (?, ?, ?, date '2020-01-01')",
                    region,
                    subject + "@x.example",
                    subject);
        }
        return subject;
    }
}
