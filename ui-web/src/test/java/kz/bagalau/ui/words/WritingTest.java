package kz.bagalau.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.bagalau.calendar.CalendarFault;
import kz.bagalau.calendar.CalendarFaulty;
import kz.bagalau.calendar.CalendarReader;
import kz.bagalau.evaluation.edition.SupposedFact;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.Fault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WritingTest {

    private static final Dictionary WORDS = new Dictionary();
    private final Writing kazakh = new Writing(WORDS, Language.KK);
    private final Writing english = new Writing(WORDS, Language.EN);

    @Test
    void a_number_has_a_comma_in_kazakh_and_a_point_in_english() {
        assertThat(kazakh.of(new BigDecimal("3.75"))).isEqualTo("3,75");
        assertThat(english.of(new BigDecimal("3.75"))).isEqualTo("3.75");
        assertThat(kazakh.of(new BigDecimal("-2"))).isEqualTo("−2");
    }

    @Test
    void a_date_and_a_moment_are_written_on_the_kazakh_clock() {
        assertThat(kazakh.of(LocalDate.of(2026, 10, 9))).isEqualTo("09.10.2026");
        assertThat(kazakh.of(Instant.parse("2026-10-05T04:00:00Z"))).isEqualTo("05.10.2026, 09:00");
    }

    @Test
    void a_period_and_a_paragraph_have_their_kazakh_form() {
        assertThat(kazakh.of(Period.parse("2026-Q3"))).isEqualTo("2026 жылғы III тоқсан");
        assertThat(kazakh.of(Citation.of("7"))).isEqualTo("7-тармақ");
        assertThat(kazakh.of(Citation.of("2.4"))).isEqualTo("2-тармақтың 4) тармақшасы");
    }

    @Test
    void an_edition_is_called_by_its_day_and_never_by_the_code_of_its_council() {
        assertThat(kazakh.of(new EditionId("third/2024-10-22"))).isEqualTo("22.10.2024 редакциясы");
        assertThat(kazakh.of(new EditionId("third/2024-10-22-2"))).isEqualTo("22.10.2024 (2) редакциясы");
        assertThat(english.of(new EditionId("model-oblysy/2026-10-01"))).isEqualTo("model edition of 01.10.2026");
    }

    @Test
    void a_fault_of_a_document_is_told_in_words_at_its_line() {
        assertThat(kazakh.of(new Fault("", 2, "", "documentTooLarge", List.of(5))))
                .startsWith("2-жол: ")
                .contains("5")
                .doesNotContain("documentTooLarge");
    }

    @Test
    void every_fact_of_a_case_has_its_words() {
        assertThat(SupposedFact.values())
                .allSatisfy(fact -> assertThat(kazakh.of(fact)).isNotEqualTo(fact.name()))
                .allSatisfy(fact -> assertThat(WORDS.pattern(Language.KK, "edition.suppose." + fact.key()))
                        .isPresent())
                .allSatisfy(fact -> assertThat(WORDS.pattern(Language.KK, "edition.fact." + fact.key()))
                        .isPresent());
    }

    @Test
    void every_fault_of_a_calendar_file_says_its_line_and_what_is_wrong() {
        String csv =
                """
                date,kind,name_kk,name_ru,act,source
                2028-01-01,HOLIDAY
                2028-13-01,HOLIDAY,а,,а,а
                2027-01-01,HOLIDAY,а,,а,а
                2028-01-03,FEAST,а,,а,а
                2028-01-04,HOLIDAY,а,,,а
                2028-01-05,HOLIDAY,а,,а,а
                2028-01-05,HOLIDAY,а,,а,а
                2028-01-06,WORKING_SATURDAY,а,,а,а
                """;

        var faults = faults(2028, csv);
        faults.addAll(faults(2028, "day,kind"));

        assertThat(faults)
                .extracting(CalendarFault::key)
                .containsExactlyInAnyOrder("fields", "date", "year", "kind", "blank", "twice", "weekday", "header");
        assertThat(faults)
                .extracting(kazakh::of)
                .allSatisfy(words -> assertThat(words).contains("-жол: ").doesNotContain("calendar.fault", "{"));
        assertThat(kazakh.of(faults.get(1))).isEqualTo("3-жол: «2028-13-01» – күн емес, 2026-12-31 түрінде жазыңыз");
    }

    private static List<CalendarFault> faults(int year, String csv) {
        try {
            throw new AssertionError("was read: " + CalendarReader.read(year, csv));
        } catch (CalendarFaulty faulty) {
            return new ArrayList<>(faulty.faults());
        }
    }

    @Test
    void a_text_of_the_law_is_shown_in_kazakh_when_the_language_is_missing() {
        assertThat(english.of(LawText.kk("тиісінше"))).isEqualTo("тиісінше");
    }

    @Test
    void a_doubled_apostrophe_is_one_whether_or_not_the_words_take_a_value() {
        assertThat(english.with("it''s")).isEqualTo("it's");
        assertThat(english.with("it''s {0}", "here")).isEqualTo("it's here");
    }

    @Test
    void words_that_are_missing_do_not_stop_a_page() {
        assertThat(kazakh.with("frame.nothing.of.this.name")).isEqualTo("frame.nothing.of.this.name");
    }
}
