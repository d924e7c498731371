package kz.bagalau.evaluation.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.bagalau.evaluation.staff.importing.Comparison.ComparedRow;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final String HEADINGS =
            "SURNAME|GIVEN_NAME|PATRONYMIC|EMAIL|PHONE|UNIT_KK|UNIT_RU|POST_KK|POST_RU|CATEGORY|APPOINTED|DISMISSED|DIRECT_HEAD|HIGHER_HEAD|ROLES";
    private static final String HEAD =
            "Басшыев|Бас||b@x.example||Басшылық|Руководство|Басшы|Руководитель|E-2|01.02.2024||||";
    private static final String GOOD =
            "Үлгібаев|Үлгі|Үлгіұлы|u@x.example||Бөлім|Отдел|Бас маман|Главный специалист|E-4|01.02.2026||b@x.example||қызметші";

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SURNAME | '' | BLANK",
                "SURNAME | Үлгі1баев | NOT_A_NAME",
                "SURNAME | <script> | NOT_A_NAME",
                "SURNAME | =1+1 | FORMULA",
                "SURNAME | 10000 | TOO_LONG",
                "SURNAME | RLO | HIDDEN_SIGNS",
                "POST_KK | ZWSP | HIDDEN_SIGNS",
                "POST_KK | @SUM(A1) | FORMULA",
                "EMAIL | '' | BLANK",
                "EMAIL | u.example | NOT_AN_EMAIL",
                "EMAIL | u@x.example,v@x.example | NOT_AN_EMAIL",
                "PHONE | call me | NOT_A_PHONE",
                "UNIT_KK | '' | BLANK",
                "CATEGORY | E–4 | CATEGORY_MISSPELT",
                "CATEGORY | Е-4 | CATEGORY_MISSPELT",
                "CATEGORY | E4 | CATEGORY_MISSPELT",
                "CATEGORY | E-9 | CATEGORY_UNKNOWN",
                "CATEGORY | бас маман | CATEGORY_UNKNOWN",
                "CATEGORY | бас маман емес | TOO_LONG",
                "CATEGORY | '' | NO_CATEGORY",
                "APPOINTED | '' | BLANK",
                "APPOINTED | 31.02.2026 | NOT_A_DATE",
                "APPOINTED | 02/01/2026 | NOT_A_DATE",
                "APPOINTED | 45000 | NOT_A_DATE",
                "APPOINTED | 01.02.1926 | DATE_IMPLAUSIBLE",
                "APPOINTED | 01.02.2226 | DATE_IMPLAUSIBLE",
                "DISMISSED | 31.01.2026 | PERIOD_REVERSED",
                "DIRECT_HEAD | nobody@x.example | HEAD_UNKNOWN",
                "DIRECT_HEAD | u@x.example | HEAD_OF_HIMSELF",
                "DIRECT_HEAD | '' | NO_DIRECT_HEAD",
                "HIGHER_HEAD | nobody@x.example | HEAD_UNKNOWN",
                "ROLES | бастық | ROLE_UNKNOWN",
                "ROLES | platform-admin | ROLE_UNKNOWN",
                "EMAIL | b@x.example | EMAIL_TWICE",
            })
    void a_bad_cell_is_named_with_its_reason(Column column, String value, Problem problem) {
        String cell =
                switch (value) {
                    case "''" -> "";
                    case "10000" -> "ә".repeat(10_000);
                    case "RLO" -> "Үлгі\u202eбаев";
                    case "ZWSP" -> "Бас\u200bмаман";
                    default -> value;
                };

        ComparedRow row =
                compare(Map.of(), HEAD, with(GOOD, column, cell)).rows().get(1);

        assertThat(row.findings()).extracting(Finding::problem).contains(problem);
        assertThat(row.verdict() == Verdict.FAULTY).isEqualTo(problem.fault());
        if (problem != Problem.EMAIL_TWICE) {
            assertThat(row.findings())
                    .filteredOn(found -> found.problem() == problem)
                    .allSatisfy(found -> assertThat(found.column()).contains(column));
        }
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        String bad = with(with(with(GOOD, Column.SURNAME, ""), Column.CATEGORY, "X"), Column.APPOINTED, "gestern");
        bad = with(bad, Column.DIRECT_HEAD, "nobody@x.example");

        ComparedRow row = compare(Map.of(), HEAD, bad).rows().get(1);

        assertThat(row.findings())
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(
                        Problem.BLANK, Problem.CATEGORY_UNKNOWN, Problem.NOT_A_DATE, Problem.HEAD_UNKNOWN);
    }

    @Test
    void a_circle_of_heads_is_faulty_in_each_of_its_rows_and_only_there() {
        String head = with(HEAD, Column.DIRECT_HEAD, "u@x.example");
        String below = with(with(GOOD, Column.EMAIL, "v@x.example"), Column.SURNAME, "Төменгі");

        Comparison comparison = compare(Map.of(), head, GOOD, below);

        assertThat(comparison.rows())
                .extracting(ComparedRow::verdict)
                .containsExactly(Verdict.FAULTY, Verdict.FAULTY, Verdict.NEW);
    }

    @Test
    void a_head_whose_own_row_is_faulty_is_not_called_unknown() {
        Comparison comparison = compare(Map.of(), with(HEAD, Column.CATEGORY, "X-1"), GOOD);

        assertThat(comparison.rows().get(1).verdict()).isEqualTo(Verdict.NEW);
        assertThat(comparison.count(Verdict.FAULTY)).isEqualTo(1);
    }

    @Test
    void people_of_the_register_are_told_apart_by_what_the_file_changes() {
        Map<String, StaffRow> register = registerOf(HEAD, GOOD, with(GOOD, Column.EMAIL, "w@x.example"));

        Comparison comparison = compare(
                register,
                HEAD,
                with(GOOD, Column.CATEGORY, "E-3"),
                with(with(GOOD, Column.EMAIL, "w@x.example"), Column.DISMISSED, "30.09.2026"),
                with(with(GOOD, Column.EMAIL, "new@x.example"), Column.SURNAME, "Жаңаев"));

        assertThat(comparison.rows())
                .extracting(ComparedRow::verdict)
                .containsExactly(Verdict.UNCHANGED, Verdict.CHANGED, Verdict.DISMISSED, Verdict.NEW);
        assertThat(comparison.rows().get(1).differences())
                .containsExactly(new Difference(Column.CATEGORY, "E-4", "E-3"));
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(compare(registerOf(HEAD, GOOD), HEAD, GOOD).count(Verdict.UNCHANGED))
                .isEqualTo(2);
    }

    @Test
    void what_the_file_has_no_column_for_stays_as_it_is() {
        Map<String, StaffRow> register = registerOf(HEAD, GOOD);
        String narrow = "Тегі,Аты,Электрондық пошта,Бөлімше,Лауазымы,Санаты,Тағайындалған күні\n"
                + "Үлгібаев,Үлгі,U@X.example,Бөлім,Бас маман,E-4,2026-02-01\n";

        Comparison comparison =
                Comparison.of(PeopleFile.read(narrow.getBytes(StandardCharsets.UTF_8)), register, TODAY);

        assertThat(comparison.rows().get(0).verdict()).isEqualTo(Verdict.UNCHANGED);
    }

    @Test
    void a_dismissal_of_the_past_is_not_taken_back_and_an_appointment_not_moved_before_the_known_one() {
        Map<String, StaffRow> register = registerOf(HEAD, with(GOOD, Column.DISMISSED, "15.09.2026"));

        assertThat(compare(register, HEAD, GOOD).rows().get(1).findings())
                .extracting(Finding::problem)
                .contains(Problem.DISMISSED_OTHERWISE);
        assertThat(compare(register, HEAD, with(GOOD, Column.APPOINTED, "01.01.2026"))
                        .rows()
                        .get(1)
                        .findings())
                .extracting(Finding::problem)
                .contains(Problem.APPOINTED_TOO_EARLY);
        assertThat(compare(register, HEAD, with(GOOD, Column.APPOINTED, "01.10.2026"))
                        .rows()
                        .get(1)
                        .verdict())
                .isEqualTo(Verdict.CHANGED);
    }

    @Test
    void somebody_who_has_left_heads_nobody() {
        Map<String, StaffRow> register = registerOf(with(HEAD, Column.DISMISSED, "15.09.2026"));

        assertThat(compare(register, GOOD).rows().get(0).findings())
                .extracting(Finding::problem)
                .containsExactly(Problem.HEAD_DISMISSED);
    }

    @Test
    void roles_are_read_in_three_languages() {
        StaffRow row = compare(Map.of(), HEAD, with(GOOD, Column.ROLES, "Кадр қызметі; оценивающий, employee"))
                .rows()
                .get(1)
                .row()
                .orElseThrow();

        assertThat(row.roles()).isEqualTo(Set.of("council-hr", "evaluator", "employee"));
    }

    private static Map<String, StaffRow> registerOf(String... rows) {
        Map<String, StaffRow> register = new HashMap<>();
        compare(Map.of(), rows).rows().forEach(row -> row.row()
                .ifPresent(person -> register.put(person.email(), person)));
        return register;
    }

    private static Comparison compare(Map<String, StaffRow> register, String... rows) {
        List<List<String>> table = new java.util.ArrayList<>();
        table.add(List.of(HEADINGS.split("\\|")));
        for (String row : rows) {
            table.add(List.of(row.split("\\|", -1)));
        }
        List<PeopleTable.RawLine> lines = new java.util.ArrayList<>();
        for (int at = 0; at < table.size(); at++) {
            lines.add(new PeopleTable.RawLine(at + 1, table.get(at)));
        }
        return Comparison.of(PeopleTable.of(lines), register, TODAY);
    }

    private static String with(String row, Column column, String cell) {
        String[] cells = row.split("\\|", -1);
        cells[List.of(HEADINGS.split("\\|")).indexOf(column.name())] = cell;
        return String.join("|", cells);
    }
}
