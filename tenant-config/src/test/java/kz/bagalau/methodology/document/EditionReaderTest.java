package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReaderTest {

    private static final String ALATAU = ShippedEditions.documents().get(0);

    @Test
    void all_faults_of_a_document_are_reported_at_once_each_with_its_place_and_paragraph() {
        String broken = broken(
                ALATAU,
                "    to: 3.99",
                "    to: 3.98",
                "  dispute: { par: 16, examinedBy",
                "  dispute: { examinedBy",
                "within: { par: 12, workingDays: 5",
                "within: { par: 12, calendarDays: 5",
                "    years: 3\n",
                "    years: 3\n    years: 4\n    shelf: 2\n",
                "marks: { par: 31, from: 0, to: 5, step: 1 }",
                "marks: { par: 31, from: 0, to: 5, step: 0.3 }",
                "        - { from: 20, to: 24.99, lowest: 1, highest: 1.24 }\n",
                "",
                "dayOfMonth: 5, roll: previousWorkingDay }\n      channels",
                "dayOfMonth: fifth, roll: perhaps }\n      channels");

        assertThat(faults(broken))
                .extracting(Fault::place, Fault::paragraph, Fault::key)
                .containsExactlyInAnyOrder(
                        tuple("methodology.grades", "7", "gradeGap"),
                        tuple("methodology.dispute", "", "citationMissing"),
                        tuple("methodology.request.within.calendarDays", "12", "wrongUnit"),
                        tuple("methodology.custody.years", "", "keyTwice"),
                        tuple("methodology.custody.shelf", "14", "unknownKey"),
                        tuple("methodology.ranking.marks", "31", "markStepDoesNotDivide"),
                        tuple("methodology.kpi.permitted", "27", "tableHole"),
                        tuple("methodology.notices[1].due.dayOfMonth", "26", "notANumber"),
                        tuple("methodology.notices[1].due.roll", "26", "unknownWord"));
    }

    @Test
    void a_fault_names_its_line_and_what_was_expected() {
        String broken = broken(ALATAU, "within: { par: 12, workingDays: 5", "within: { par: 12, months: 5");
        int line =
                (int) broken.substring(0, broken.indexOf("months: 5,")).lines().count();

        assertThat(faults(broken)).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.args()).containsExactly("months", "workingDays");
        });
    }

    @Test
    void overlapping_grades_are_named_with_both_ends() {
        String broken = broken(ALATAU, "    to: 3.99", "    to: 4.2");

        assertThat(faults(broken)).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("gradeOverlap");
            assertThat(fault.args()).containsExactly(new BigDecimal("4.2"), new BigDecimal("4"));
        });
    }

    @Test
    void a_paragraph_that_nobody_accounts_for_is_a_fault() {
        String broken = broken(ALATAU, "  - { par: 17.3, why: dutyOfAPerson }\n", "");

        assertThat(faults(broken))
                .extracting(Fault::paragraph, Fault::key)
                .containsExactly(tuple("17.3", "paragraphNotAccountedFor"));
    }

    @Test
    void a_sub_paragraph_is_accounted_for_when_its_whole_paragraph_is_left_to_people() {
        String left = ALATAU.replaceAll("  - \\{ par: 17\\.[0-9]+, why: dutyOfAPerson }\n", "")
                .replace("notAutomated:\n", "notAutomated:\n  - { par: 17, why: dutyOfAPerson }\n");
        String leftInPart = left.replace("{ par: 17, why", "{ par: 17, part: 1, why");

        assertThat(faults(left)).isEmpty();
        assertThat(faults(leftInPart))
                .extracting(Fault::key, Fault::paragraph)
                .contains(tuple("paragraphNotAccountedFor", "17.3"))
                .doesNotContain(tuple("paragraphNotAccountedFor", "17"));
    }

    @Test
    void a_unit_is_wrong_only_where_the_right_one_is_missing() {
        String both =
                broken(ALATAU, "within: { par: 12, workingDays: 5", "within: { par: 12, weeks: 1, workingDays: 5");
        String neither = broken(ALATAU, "within: { par: 12, workingDays: 5,", "within: { par: 12,");

        assertThat(faults(both))
                .extracting(Fault::key, Fault::args)
                .containsExactly(tuple("unknownKey", List.of("weeks")));
        assertThat(faults(neither))
                .extracting(Fault::key, Fault::args)
                .containsExactly(tuple("keyMissing", List.of("workingDays")));
    }

    @Test
    void a_list_and_a_single_value_do_not_stand_for_one_another() {
        String broken = broken(
                ALATAU,
                "    means: [unifiedSystem, paper, ownSystem]",
                "    means: paper",
                "marks: { par: 31, from: 0, to: 5, step: 1 }",
                "marks: whole");

        assertThat(faults(broken))
                .extracting(Fault::place, Fault::key)
                .containsExactlyInAnyOrder(
                        tuple("methodology.conduct.means", "listExpected"),
                        tuple("methodology.ranking.marks", "keysExpected"));
    }

    @Test
    void a_reading_that_decides_a_value_must_be_listed_with_its_answer() {
        String broken = broken(ALATAU, "  - { reading: R21, chosen: rowBelow, confirmed: false }\n", "");

        assertThat(faults(broken))
                .extracting(Fault::place, Fault::key)
                .containsExactly(tuple("methodology.kpi.permitted.holes[1].reading", "readingNotListed"));
    }

    @Test
    void a_citation_of_a_paragraph_the_text_does_not_have_is_a_fault() {
        String broken = broken(ALATAU, "  dispute: { par: 16,", "  dispute: { par: 61,");

        assertThat(faults(broken)).extracting(Fault::key).containsExactly("paragraphNotInText");
    }

    @Test
    void grades_that_miss_marks_of_a_sheet_are_a_fault() {
        String broken = broken(
                ALATAU, "marks: { par: 31, from: 0, to: 5, step: 1 }", "marks: { par: 31, from: 0, to: 6, step: 1 }");

        assertThat(faults(broken)).extracting(Fault::key).containsExactly("gradesMissMarks");
    }

    @Test
    void an_alias_bomb_is_refused_before_anything_is_built() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";

        assertThat(faults(bomb)).isNotEmpty().extracting(Fault::key).containsOnly("aliasNotAllowed");
    }

    @Test
    void a_document_over_five_megabytes_is_refused_unread() {
        String large = "title: " + "ә".repeat(3 * 1024 * 1024);

        assertThat(faults(large)).extracting(Fault::key).containsExactly("documentTooLarge");
    }

    @Test
    void a_bottomless_document_is_refused() {
        assertThat(faults("[".repeat(100_000))).extracting(Fault::key).containsExactly("documentTooDeep");
    }

    @Test
    void a_number_that_would_fill_the_memory_is_refused() {
        String broken =
                broken(ALATAU, "par: 31, from: 0, to: 5, step: 1 }", "par: 31, from: 0, to: 1E999999999, step: 1 }");

        assertThat(faults(broken)).extracting(Fault::key).containsExactly("notANumber");
    }

    @Test
    void a_tag_is_refused() {
        assertThat(faults("a: !!javax.script.ScriptEngineManager {}\n"))
                .extracting(Fault::key)
                .containsExactly("tagNotAllowed");
    }

    @ParameterizedTest
    @CsvSource({
        "'a: [1', syntax",
        "'', rulesAndTextExpected",
        "'just words', rulesAndTextExpected",
        "'a: 1', rulesAndTextExpected"
    })
    void what_is_no_edition_at_all_is_refused_with_a_reason(String text, String key) {
        assertThat(faults(text)).extracting(Fault::key).containsExactly(key);
    }

    @Test
    void rules_without_the_decisions_text_are_refused() {
        String rulesOnly = ALATAU.substring(0, ALATAU.indexOf("\n---\n"));

        assertThat(faults(rulesOnly)).extracting(Fault::key).containsExactly("rulesAndTextExpected");
    }

    private static List<Fault> faults(String document) {
        try {
            EditionReader.read(document);
            return List.of();
        } catch (DocumentFaulty faulty) {
            return faulty.faults();
        }
    }

    private static String broken(String document, String... replacements) {
        String broken = document;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(broken).contains(replacements[i]);
            broken = broken.replace(replacements[i], replacements[i + 1]);
        }
        return broken;
    }
}
