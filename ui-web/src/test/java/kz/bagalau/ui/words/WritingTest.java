package kz.bagalau.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
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
