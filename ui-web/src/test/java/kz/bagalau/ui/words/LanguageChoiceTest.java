package kz.bagalau.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.methodology.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LanguageChoiceTest {

    @Test
    void three_names_are_languages() {
        assertThat(LanguageChoice.named("kk")).contains(Language.KK);
        assertThat(LanguageChoice.named("ru")).contains(Language.RU);
        assertThat(LanguageChoice.named("en")).contains(Language.EN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk'-alert(1)-'", "KK", "kk-KZ", "de", "", " kk", "kk_ALERT"})
    void nothing_else_reaches_a_locale(String sent) {
        assertThat(LanguageChoice.named(sent)).isEmpty();
    }
}
