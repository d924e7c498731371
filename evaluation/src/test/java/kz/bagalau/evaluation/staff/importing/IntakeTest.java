package kz.bagalau.evaluation.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Unit;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** A list taken into the register on a real database, and read again as the other subjects read it (par. 2, 5, 6). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IntakeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    private StaffStore store;

    @BeforeEach
    void open() throws SQLException {
        store = new StaffStore();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_list_taken_in_says_nothing_new_the_second_time() throws IOException {
        PeopleTable table = PeopleFile.read(resource("people-bom-semicolon.csv"));

        assertThat(take(table).count(Verdict.NEW)).isEqualTo(15);

        assertThat(compare(table).count(Verdict.UNCHANGED)).isEqualTo(15);
        assertThat(take(table).count(Verdict.UNCHANGED)).isEqualTo(15);
    }

    @Test
    void the_staff_of_a_day_and_of_a_quarter_is_what_the_list_says() throws IOException {
        take(PeopleFile.read(resource("people-bom-semicolon.csv")));

        List<Servant> today = store.in(repositories -> repositories.staff.on(TODAY));
        List<Servant> quarter = store.in(
                repositories -> repositories.staff.during(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));

        assertThat(today).hasSize(14);
        assertThat(quarter).hasSize(15);
        assertThat(quarter.get(0).fullName()).startsWith("Әбдірахманова");
        Servant left = named(quarter, "Жұмабеков");
        assertThat(left.dismissed()).contains(LocalDate.of(2026, 9, 15));
        assertThat(left.directHead()).contains(named(quarter, "Ыбырайымов").employee());
        Servant chair = named(today, "Есенбаев");
        assertThat(chair.bCorps()).isFalse();
        assertThat(named(today, "Тұрсынғалиев").directHead()).contains(chair.employee());
    }

    @Test
    void reading_the_whole_council_takes_a_handful_of_statements() throws IOException {
        take(PeopleFile.read(resource("people-bom-semicolon.csv")));

        int statements = store.statementsOf(() -> store.in(repositories -> repositories.staff.on(TODAY)));

        assertThat(statements)
                .as("people, posts, units and one for each kind of what belongs to them")
                .isLessThanOrEqualTo(7);
    }

    @Test
    void a_list_that_knows_a_unit_by_its_former_name_makes_no_second_unit_and_renames_nothing() throws IOException {
        PeopleTable table = PeopleFile.read(resource("people-bom-semicolon.csv"));
        take(table);
        int units = store.in(repositories -> repositories.posts.units().size());
        String first = store.in(repositories -> {
            var unit = repositories.posts.units().get(0);
            String name = unit.nameKk();
            unit.rename(new LawText("Жаңа атау", "Новое название", null), TODAY);
            return name;
        });

        take(table);

        List<Unit> after = store.in(repositories -> {
            List<Unit> all = repositories.posts.units();
            all.forEach(unit -> unit.formerNames().size());
            return all;
        });
        assertThat(after)
                .hasSize(units)
                .extracting(Unit::nameKk)
                .contains("Жаңа атау")
                .doesNotContain(first);
    }

    @Test
    void a_person_is_changed_in_place_and_his_absence_counts_as_a_change() throws IOException {
        take(PeopleFile.read(resource("people-bom-semicolon.csv")));
        Servant servant = named(store.in(repositories -> repositories.staff.on(TODAY)), "Жақсылықова");
        AbsenceSpan leave = new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, TODAY, TODAY.plusDays(5));

        int before = store.in(
                repositories -> repositories.employees.get(servant.employee()).version());
        store.in(repositories -> {
            repositories.employees.change(servant.employee(), before).beAway(leave);
            return null;
        });

        int after = store.in(
                repositories -> repositories.employees.get(servant.employee()).version());
        assertThat(after).isGreaterThan(before);
        assertThat(store.in(repositories -> repositories.staff.of(servant.employee(), TODAY))
                        .absences())
                .containsExactly(leave);
    }

    private Comparison take(PeopleTable table) {
        return store.in(repositories -> {
            Comparison comparison = Comparison.of(table, repositories.register.rows(), TODAY);
            repositories.intake.take(
                    comparison.rows().stream()
                            .filter(row -> row.verdict() != Verdict.UNCHANGED)
                            .flatMap(row -> row.row().stream())
                            .toList(),
                    comparison.after(),
                    TODAY);
            return comparison;
        });
    }

    private Comparison compare(PeopleTable table) {
        return store.in(repositories -> Comparison.of(table, repositories.register.rows(), TODAY));
    }

    private static Servant named(List<Servant> servants, String surname) {
        return servants.stream()
                .filter(servant -> servant.fullName().startsWith(surname))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] resource(String name) throws IOException {
        try (var stream = IntakeTest.class.getResourceAsStream(name)) {
            return stream.readAllBytes();
        }
    }
}
