package kz.bagalau.platform.audit;

import static kz.bagalau.platform.tenancy.WalledDatabase.as;
import static kz.bagalau.platform.tenancy.WalledDatabase.asOwner;
import static kz.bagalau.platform.tenancy.WalledDatabase.asSuperuser;
import static kz.bagalau.platform.tenancy.WalledDatabase.ask;
import static kz.bagalau.platform.tenancy.WalledDatabase.council;
import static kz.bagalau.platform.tenancy.WalledDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chain of a council: what is written stays, and what is changed behind the portal's back is found. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VerifyTrailTest {

    private static final String APPEND =
            "select append_audit(timestamptz '2026-10-05 04:00:00.123456Z', ?, 'evaluator',"
                    + " array['MarkRanking', 'MarkRanking'], array[null, 'RankingMarked'], array['тұжырым', 'x,5:y'],"
                    + " array[null, '31'], array['{\"who\":\"Ә. Қ.\"}', '{}'])";

    private String council;

    @BeforeEach
    void four_entries() throws SQLException {
        council = council();
        append(council);
        append(council);
    }

    @Test
    void an_untouched_chain_has_no_fault_and_no_gap() throws SQLException {
        assertThat(firstFault()).isEmpty();
        try (Connection connection = as(council)) {
            assertThat(ask(connection, "select count(*) = 4 and max(number) = 4 from audit_entries"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            another use case         | update audit_entries set use_case = 'ShowRanking' where number = 2      | 2 | hash
            another person           | update audit_entries set actor = gen_random_uuid() where number = 3      | 3 | hash
            a microsecond            | update audit_entries set at = at + interval '1 microsecond' where number = 1 | 1 | hash
            no paragraph any more    | update audit_entries set paragraph = null where number = 2              | 2 | hash
            a borrowed hash          | update audit_entries set hash = sha256('x') where number = 4            | 4 | hash
            other words              | update audit_payloads set payload = '{"who":"Б."}' where number = 3     | 3 | payload
            another past             | update audit_entries set previous_hash = sha256('x') where number = 3   | 3 | previous hash
            """)
    void tampering_is_found_and_the_first_bad_entry_named(String what, String attack, long number, String part)
            throws SQLException {
        tamper(attack);

        assertThat(firstFault()).contains(new TrailFault(number, part));
    }

    @Test
    void a_deleted_entry_is_a_gap() throws SQLException {
        tamper("delete from audit_payloads where number = 2");
        tamper("delete from audit_entries where number = 2");

        assertThat(firstFault()).contains(new TrailFault(3, "number"));
    }

    @Test
    void the_words_may_go_in_their_time_and_the_chain_still_holds() throws SQLException {
        tamper("delete from audit_payloads where number <= 2");

        assertThat(firstFault()).isEmpty();
    }

    @Test
    void nobody_changes_deletes_or_empties_the_trail() throws SQLException {
        for (String attack : List.of(
                "update audit_entries set use_case = 'x'",
                "delete from audit_entries",
                "truncate audit_entries cascade",
                "update audit_payloads set payload = 'x'",
                "delete from audit_payloads")) {
            try (Connection app = as(council)) {
                assertThatThrownBy(() -> run(app, attack)).as(attack).hasMessageContaining("permission denied");
            }
        }
        for (String attack : List.of(
                "update audit_entries set use_case = 'x'",
                "delete from audit_entries",
                "truncate audit_entries cascade",
                "update audit_payloads set payload = 'x'")) {
            try (Connection owner = asOwner()) {
                run(owner, "select set_config('bagalau.council', ?, true)", council);
                assertThatThrownBy(() -> run(owner, attack)).as(attack).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void an_entry_written_past_the_function_is_chained_all_the_same() throws SQLException {
        try (Connection app = as(council)) {
            run(
                    app,
                    "insert into audit_entries (number, at, role, use_case, payload_hash, previous_hash, hash)"
                            + " values (77, now(), 'forger', 'Forged', sha256('x'), sha256('x'), sha256('x'))");
            app.commit();
        }

        assertThat(firstFault()).isEmpty();
        try (Connection app = as(council)) {
            assertThat(ask(app, "select number from audit_entries where use_case = 'Forged'"))
                    .isEqualTo(5L);
        }
    }

    @Test
    void eight_writers_at_once_leave_one_chain_without_a_gap() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> writers = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                writers.add(() -> {
                    for (int entry = 0; entry < 25; entry++) {
                        append(council);
                    }
                    return null;
                });
            }
            for (var done : threads.invokeAll(writers)) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }

        assertThat(firstFault()).isEmpty();
        try (Connection connection = as(council)) {
            assertThat(ask(connection, "select max(number) from audit_entries")).isEqualTo(404L);
        }
    }

    @Test
    void a_region_has_a_chain_of_its_own() throws SQLException {
        UUID region = UUID.randomUUID();
        try (Connection superuser = asSuperuser()) {
            run(superuser, "insert into regions (id, code, name_kk) values (?, ?, 'Аймақ')", region, "v-" + region);
        }
        try (Connection clerk = as("")) {
            run(clerk, "select set_config('bagalau.region', ?, true)", region.toString());
            run(clerk, APPEND.replace("append_audit", "append_region_audit"), UUID.randomUUID());

            assertThat(ask(clerk, "select count(*) from region_audit_entries")).isEqualTo(2L);
            assertThat(VerifyTrail.firstFaultOfRegion(clerk)).isEmpty();
            clerk.commit();
        }
        try (Connection thief = asSuperuser()) {
            run(thief, "set session_replication_role = replica");
            run(thief, "update region_audit_entries set role = 'x' where number = 2 and region_id = ?", region);
        }
        try (Connection clerk = as("")) {
            run(clerk, "select set_config('bagalau.region', ?, true)", region.toString());
            assertThat(VerifyTrail.firstFaultOfRegion(clerk)).contains(new TrailFault(2, "hash"));
        }
    }

    private static void append(String council) throws SQLException {
        try (Connection connection = as(council)) {
            run(connection, APPEND, UUID.randomUUID());
            connection.commit();
        }
    }

    private Optional<TrailFault> firstFault() throws SQLException {
        try (Connection connection = as(council)) {
            return VerifyTrail.firstFault(connection);
        }
    }

    /** What only somebody with all rights in the database can do. */
    private void tamper(String attack) throws SQLException {
        try (Connection thief = asSuperuser()) {
            run(thief, "set session_replication_role = replica");
            String where = attack.contains(" where ") ? " and" : " where";
            run(thief, attack + where + " council_id = '" + council + "'");
        }
    }
}
