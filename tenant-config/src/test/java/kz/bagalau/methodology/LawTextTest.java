package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTextTest {

    private final LawText full = new LawText("тоқсан", "квартал", "quarter");
    private final LawText kazakh = LawText.kk("тоқсан");

    @ParameterizedTest
    @CsvSource({"KK, тоқсан", "RU, квартал", "EN, quarter"})
    void a_text_answers_in_the_asked_language_when_it_is_recorded(Language asked, String words) {
        assertThat(full.in(asked)).contains(words);
        assertThat(full.orKazakh(asked)).isEqualTo(words);
        assertThat(full.languageOf(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource({"RU", "EN"})
    void a_language_that_is_not_recorded_is_answered_in_kazakh_and_marked_as_such(Language asked) {
        assertThat(kazakh.in(asked)).isEmpty();
        assertThat(kazakh.orKazakh(asked)).isEqualTo("тоқсан");
        assertThat(kazakh.languageOf(asked)).isEqualTo(Language.KK);
    }

    @Test
    void without_kazakh_words_there_is_no_text_of_the_law() {
        assertThatThrownBy(() -> LawText.kk("  ")).isInstanceOf(IllegalArgumentException.class);
    }
}
