package kz.bagalau.evaluation.region;

import static kz.bagalau.platform.tenancy.WalledDatabase.ask;
import static kz.bagalau.platform.tenancy.WalledDatabase.bind;
import static kz.bagalau.platform.tenancy.WalledDatabase.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.Obligation;
import kz.bagalau.evaluation.cycle.RegionView.Cell;
import kz.bagalau.evaluation.cycle.RegionView.Council;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.tenancy.BoundConnection;
import kz.bagalau.platform.tenancy.WalledDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The tables of a region behind their walls, on a real database: who sees, writes and ends what (15, 20; R14). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegionTablesTest {

    private static final Instant NOW = Instant.parse("2026-10-05T04:00:00Z");
    private static final Period PERIOD = Period.parse("2026-Q3");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private final UUID admin = UUID.randomUUID();
    private UUID council;
    private Connection clerk;

    @BeforeEach
    void sign() throws SQLException {
        council = UUID.fromString(WalledDatabase.council());
        try (var superuser = WalledDatabase.asSuperuser()) {
            run(
                    superuser,
                    "insert into region_admins (region_id, email, subject, valid_from)"
                            + " select region_id, ?, ?, '2020-01-01' from councils where id = ?",
                    admin + "@region.example",
                    admin,
                    council);
        }
        clerk = WalledDatabase.as("");
        bind(clerk, "bagalau.subject", admin.toString());
    }

    @AfterEach
    void leave() throws SQLException {
        clerk.rollback();
        clerk.close();
    }

    @Test
    void a_council_is_reminded_once_a_day_and_tells_its_region_how_many_heard() throws SQLException {
        Reminders reminders = reminders(clerk);

        assertThat(reminders.ask(PERIOD, TODAY, List.of(late()))).containsExactly(council);
        assertThat(reminders.ask(PERIOD, TODAY, List.of(late()))).isEmpty();
        assertThat(reminders.ask(PERIOD, TODAY.plusDays(1), List.of(late()))).containsExactly(council);
        clerk.commit();

        try (var own = WalledDatabase.as(council.toString())) {
            Reminders told = reminders(own);
            assertThat(told.untold(TODAY)).hasValueSatisfying(untold -> {
                assertThat(untold.overdue()).isEqualTo(1);
                assertThat(untold.period()).isEqualTo(PERIOD);
            });
            told.told(TODAY, 2);
            assertThat(told.untold(TODAY)).isEmpty();
            own.commit();
        }
        bind(clerk, "bagalau.subject", admin.toString());
        assertThat(reminders.of(TODAY))
                .filteredOn(one -> one.council().equals(council))
                .singleElement()
                .satisfies(one -> assertThat(one.told()).contains(2));
    }

    @Test
    void an_administrator_of_another_region_reminds_nobody_here() throws SQLException {
        bind(clerk, "bagalau.subject", UUID.randomUUID().toString());

        assertThat(reminders(clerk).ask(PERIOD, TODAY, List.of(late()))).isEmpty();
    }

    @Test
    void an_entry_is_open_for_its_maker_until_its_end_and_for_nobody_else() throws SQLException {
        Entries entries = entries(clerk, admin, NOW);
        UUID entry = UUID.randomUUID();
        entries.requireAdministered(council);
        entries.add(council, entry, "Тізімді тексеру үшін", NOW.plus(Duration.ofMinutes(30)), 1);

        assertThat(entries.open())
                .hasValueSatisfying(open -> assertThat(open.id()).isEqualTo(entry));
        assertThat(entries(clerk, admin, NOW.plus(Duration.ofMinutes(30))).open())
                .isEmpty();
        assertThatThrownBy(() -> entries(clerk, UUID.randomUUID(), NOW).requireOpen(entry))
                .isInstanceOf(Refused.class);
        entries.end(entry);
        assertThat(entries.open()).isEmpty();
        assertThatThrownBy(() -> entries.end(entry)).isInstanceOf(Refused.class);
        assertThat(entries.into(council)).singleElement().satisfies(one -> assertThat(one.endedAt())
                .contains(NOW));
    }

    @Test
    void an_entry_is_longer_than_an_hour_in_no_database_and_never_in_anothers_name() {
        Entries entries = entries(clerk, admin, NOW);

        assertThatThrownBy(() -> entries.add(
                        council, UUID.randomUUID(), "Тізімді тексеру үшін", NOW.plus(Duration.ofMinutes(61)), 1))
                .hasMessageContaining("violates check constraint");
        assertThatThrownBy(() -> {
                    clerk.rollback();
                    bind(clerk, "bagalau.subject", admin.toString());
                    entries(clerk, UUID.randomUUID(), NOW)
                            .add(council, UUID.randomUUID(), "Тізімді тексеру үшін", NOW.plusSeconds(60), 1);
                })
                .hasMessageContaining("row-level security");
    }

    @Test
    void the_council_sees_the_entries_into_itself_and_changes_none() throws SQLException {
        UUID entry = UUID.randomUUID();
        entries(clerk, admin, NOW).add(council, entry, "Тізімді тексеру үшін", NOW.plusSeconds(900), 1);
        clerk.commit();

        try (var own = WalledDatabase.as(council.toString());
                var other = WalledDatabase.as(WalledDatabase.council())) {
            assertThat(ask(own, "select count(*) from council_entries where id = ?", entry))
                    .isEqualTo(1L);
            assertThat(run(own, "update council_entries set ended_at = began_at where id = ?", entry))
                    .isZero();
            assertThat(ask(other, "select count(*) from council_entries where id = ?", entry))
                    .isEqualTo(0L);
        }
    }

    @Test
    void letters_and_works_are_counted_without_being_read() throws SQLException {
        UUID employee = UUID.randomUUID();
        UUID letter = UUID.randomUUID();
        try (var own = WalledDatabase.as(council.toString())) {
            run(
                    own,
                    "insert into notices (id, kind, employee_id, arguments, link, posted_at)"
                            + " values (?, 'staffEvaluation', ?, '', '/', '2026-10-05T03:00:00Z')",
                    letter,
                    employee);
            run(own, "insert into region_works (work, failed_at, failures) values ('calendarWatch', now(), 2)");
            own.commit();
        }
        Health health = new Health();
        health.database = on(clerk);
        health.clock = Clock.fixed(NOW, ZoneOffset.UTC);

        assertThat(own(health)).satisfies(one -> {
            assertThat(one.waiting()).isEqualTo(1);
            assertThat(one.failedWorks()).containsExactly("calendarWatch");
            assertThat(one.canRetry()).isTrue();
        });
        try (var own = WalledDatabase.as(council.toString())) {
            run(own, "update notices set sent_at = now(), sent_to = 'x@example' where id = ?", letter);
            own.commit();
        }
        bind(clerk, "bagalau.subject", admin.toString());
        assertThat(own(health)).satisfies(one -> {
            assertThat(one.waiting()).isZero();
            assertThat(one.sent()).isEqualTo(1);
        });
        assertThat(health.failingLetters(council)).isEmpty();
    }

    private HealthView.CouncilHealth own(Health health) {
        return health.ofRegions().stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .orElseThrow();
    }

    private Council late() {
        return new Council(
                council,
                LawText.kk("Сынақ мәслихаты"),
                true,
                List.of(new Cell(Obligation.SHEETS_CLOSED, "overdue", -2, 1, 3, TODAY.minusDays(4), null)));
    }

    private Reminders reminders(Connection connection) {
        Reminders reminders = new Reminders();
        reminders.database = on(connection);
        reminders.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        reminders.caller = person(admin);
        return reminders;
    }

    private static Entries entries(Connection connection, UUID subject, Instant now) {
        Entries entries = new Entries();
        entries.database = on(connection);
        entries.clock = Clock.fixed(now, ZoneOffset.UTC);
        entries.caller = person(subject);
        return entries;
    }

    private static Caller person(UUID subject) {
        return new Caller() {
            @Override
            public UUID subject() {
                return subject;
            }

            @Override
            public String name() {
                return "Облыс Әкімшісі";
            }
        };
    }

    private static BoundConnection on(Connection connection) {
        return new BoundConnection() {
            @Override
            public <T> T with(Work<T> work) {
                try {
                    return work.on(connection);
                } catch (SQLException e) {
                    throw new IllegalStateException("The database refused: " + e.getMessage(), e);
                }
            }
        };
    }
}
