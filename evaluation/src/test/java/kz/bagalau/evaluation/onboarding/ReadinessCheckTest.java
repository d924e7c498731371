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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.onboarding.ReadinessView.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadinessCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void the_councils_of_a_region_are_asked_at_once_each_behind_its_own_wall_and_no_other_one_answers()
            throws SQLException {
        UUID region = region();
        UUID begun = council(region, "ACTIVE");
        UUID bare = council(region, "ACTIVE");
        UUID suspended = council(region, "SUSPENDED");
        UUID foreign = council(region(), "ACTIVE");
        try (Connection theirs = as(begun.toString())) {
            enrol(theirs, "hr", "council-hr", "2026-01-01");
            enrol(theirs, "chair", "official", "2026-12-01");
            theirs.commit();
        }
        UUID subject = UUID.randomUUID();
        try (Connection admin = as("")) {
            ask(admin, "select link_region_admin(?, ?)", subject, address(region));
            bind(admin, "bagalau.subject", subject.toString());

            Map<UUID, ReadinessView> ready = ReadinessCheck.of(admin, List.of(begun, bare, suspended, foreign), TODAY);

            assertThat(ready).containsOnlyKeys(begun, bare);
            assertThat(ready.get(begun).total()).isEqualTo(9);
            assertThat(ready.get(begun).has(Kind.HR)).isTrue();
            assertThat(ready.get(begun).has(Kind.OFFICIAL))
                    .as("his time has not come")
                    .isFalse();
            assertThat(ready.get(bare).has(Kind.HR)).isFalse();
            assertThat(ready.get(begun).met()).isEqualTo(ready.get(bare).met() + 1);
            assertThatThrownBy(() -> ask(admin, "select count(*) from members"))
                    .as("the binding is what it was")
                    .hasMessageContaining("no council");
        }
        try (Connection nobody = as("")) {
            assertThat(ReadinessCheck.of(nobody, List.of(begun, bare), TODAY)).isEmpty();
        }
    }

    private static void enrol(Connection council, String mailbox, String role, String from) throws SQLException {
        run(
                council,
                "insert into members (id, email, roles, valid_from) values (gen_random_uuid(), ?, array[?], ?::date)",
                mailbox + "@bagalau.example",
                role,
                from);
    }

    private static UUID region() throws SQLException {
        UUID region = UUID.randomUUID();
        try (Connection superuser = asSuperuser()) {
            run(superuser, "insert into regions (id, code, name_kk) values (?, ?, 'Аймақ')", region, "r-" + region);
            run(
                    superuser,
                    "insert into region_admins (region_id, email, valid_from) values (?, ?, date '2026-01-01')",
                    region,
                    address(region));
        }
        return region;
    }

    private static String address(UUID region) {
        return "ready-" + region + "@bagalau.example";
    }

    private static UUID council(UUID region, String state) throws SQLException {
        UUID council = UUID.randomUUID();
        try (Connection superuser = asSuperuser()) {
            run(
                    superuser,
                    "insert into councils (id, region_id, organization, code, name_kk, state)"
                            + " values (?, ?, ?, ?, 'Мәслихат', ?)",
                    council,
                    region,
                    "o-" + council,
                    "c-" + council,
                    state);
        }
        return council;
    }
}
