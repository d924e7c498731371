package kz.bagalau.evaluation.staff.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.bagalau.evaluation.staff.PersonName;
import kz.bagalau.methodology.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeopleListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);
    private static final StaffRow HEAD = row("Әбдіров", "b@x.example", "E-2", Optional.empty(), "+7 705 111 22 33");
    private static final StaffRow SERVANT = row("Үлгібаев", "u@x.example", "E-4", Optional.of("b@x.example"), "");

    @ParameterizedTest(name = "{0}")
    @EnumSource(StaffFormat.class)
    void what_was_taken_out_says_nothing_new_when_it_is_read_in_again(StaffFormat format) throws IOException {
        PeopleTable again = PeopleFile.read(written(format, HEAD, SERVANT));

        Comparison comparison = Comparison.of(again, Map.of(HEAD.email(), HEAD, SERVANT.email(), SERVANT), TODAY);

        assertThat(again.ignored()).isEmpty();
        assertThat(comparison.count(Verdict.FAULTY)).isZero();
        assertThat(comparison.count(Verdict.UNCHANGED)).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+7 705", "-1", "@SUM(1)", "\tx"})
    void a_text_that_a_spreadsheet_would_compute_is_a_text_in_the_file_and_itself_when_read(String text)
            throws IOException {
        String cell = SafeCell.of(text);

        assertThat(cell).startsWith("'");
        assertThat(SafeCell.read(cell)).isEqualTo(text);
        assertThat(SafeCell.read("'қосымша")).isEqualTo("'қосымша");
    }

    @Test
    void no_cell_of_the_values_begins_as_a_formula() throws IOException {
        StaffRow hostile = row("=HYPERLINK(1)", "h@x.example", "E-4", Optional.empty(), "+7 705");

        String text = new String(written(StaffFormat.CSV, hostile), StandardCharsets.UTF_8);

        assertThat(text.lines().skip(1).flatMap(line -> Stream.of(line.split(";"))))
                .contains("'=HYPERLINK(1)", "'+7 705")
                .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
    }

    private static byte[] written(StaffFormat format, StaffRow... people) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PeopleList.write(Stream.of(people), format, Language.KK, out);
        return out.toByteArray();
    }

    private static StaffRow row(String surname, String email, String category, Optional<String> head, String phone) {
        return new StaffRow(
                PersonName.of(surname, "Үлгі", "Мысалұлы"),
                email,
                phone,
                "Кадр бөлімі",
                "Отдел кадров",
                "Бас маман",
                "Главный специалист",
                category,
                LocalDate.of(2024, 2, 1),
                Optional.empty(),
                head,
                Optional.empty(),
                Set.of("employee", "evaluator"));
    }
}
