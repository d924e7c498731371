package kz.bagalau.evaluation.onboarding;

import static kz.bagalau.platform.tenancy.WalledDatabase.as;
import static kz.bagalau.platform.tenancy.WalledDatabase.asSuperuser;
import static kz.bagalau.platform.tenancy.WalledDatabase.ask;
import static kz.bagalau.platform.tenancy.WalledDatabase.bind;
import static kz.bagalau.platform.tenancy.WalledDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the database itself refuses to an administrator of a region, should the code above it ever forget. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OnboardingTablesTest {

    private static final String FOUND =
            "insert into councils (id, region_id, code, name_kk) values (gen_random_uuid(), ?, ?, 'Кеңес')";
    private static final String BEGIN =
            """
            insert into onboardings (region_id, id, begun_at, begun_by, changed_at, state)
            values (?, gen_random_uuid(), now(), 'Әкімші', now(), 'OPEN')""";
    private static final String UPLOAD =
            """
            insert into bulk_onboardings (region_id, id, file_name, state, uploaded_at, uploaded_by, uploader)
            values (?, gen_random_uuid(), 'x.xlsx', 'DRAFT', now(), 'Әкімші', gen_random_uuid())""";

    @Test
    void a_council_is_founded_in_ones_own_region_alone() throws SQLException {
        UUID own = region();
        UUID foreign = region();
        UUID admin = administrator(own);
        try (Connection mine = signedIn(admin)) {
            assertThat(run(mine, FOUND, own, "f-" + own)).isEqualTo(1);
            assertThatThrownBy(() -> run(mine, FOUND, foreign, "f-" + foreign))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void onboardings_and_sheets_of_another_region_are_neither_seen_nor_made() throws SQLException {
        UUID own = region();
        UUID foreign = region();
        try (Connection theirs = signedIn(administrator(foreign))) {
            run(theirs, BEGIN, foreign);
            run(theirs, UPLOAD, foreign);
            theirs.commit();
        }
        UUID admin = administrator(own);
        for (String made : new String[] {BEGIN, UPLOAD}) {
            try (Connection mine = signedIn(admin)) {
                assertThat(ask(mine, "select count(*) from onboardings")).isEqualTo(0L);
                assertThat(ask(mine, "select count(*) from bulk_onboardings")).isEqualTo(0L);
                assertThatThrownBy(() -> run(mine, made, foreign)).hasMessageContaining("row-level security");
            }
        }
    }

    @Test
    void a_begun_onboarding_stays_as_a_record() throws SQLException {
        UUID own = region();
        try (Connection mine = signedIn(administrator(own))) {
            run(mine, BEGIN, own);
            assertThatThrownBy(() -> run(mine, "delete from onboardings")).hasMessageContaining("permission denied");
        }
    }

    private static Connection signedIn(UUID admin) throws SQLException {
        Connection connection = as("");
        bind(connection, "bagalau.subject", admin.toString());
        return connection;
    }

    private static UUID region() throws SQLException {
        UUID id = UUID.randomUUID();
        try (Connection all = asSuperuser()) {
            run(all, "insert into regions (id, code, name_kk) values (?, ?, 'Өңір')", id, "r-" + id);
        }
        return id;
    }

    private static UUID administrator(UUID region) throws SQLException {
        UUID subject = UUID.randomUUID();
        try (Connection all = asSuperuser()) {
            run(
                    all,
                    "insert into region_admins (region_id, email, subject, valid_from) values (?, ?, ?, date '2020-01-01')",
                    region,
                    subject + "@bagalau.example",
                    subject);
        }
        return subject;
    }
}
