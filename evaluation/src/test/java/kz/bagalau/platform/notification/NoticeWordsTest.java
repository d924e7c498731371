package kz.bagalau.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.bagalau.methodology.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeWordsTest {

    @Test
    void every_notice_speaks_three_languages_with_the_same_places() throws IOException {
        Properties kazakh = words(Language.KK);

        for (Language language : Language.values()) {
            Properties words = words(language);
            assertThat(words.stringPropertyNames()).isEqualTo(kazakh.stringPropertyNames());
            for (String key : words.stringPropertyNames()) {
                assertThat(places(words.getProperty(key)))
                        .as(language.tag() + " " + key)
                        .isEqualTo(places(kazakh.getProperty(key)));
                assertThat(words.getProperty(key)).isNotBlank();
            }
        }
    }

    @Test
    void a_period_is_written_out_in_the_language_of_the_reader() {
        Map<String, String> arguments = Map.of("period", "2026-Q3");

        assertThat(NoticeWords.subject(Language.KK, "resultKnown", arguments)).endsWith("2026 жылғы III тоқсан");
        assertThat(NoticeWords.subject(Language.RU, "resultKnown", arguments)).endsWith("III квартал 2026 года");
        assertThat(NoticeWords.subject(Language.EN, "resultKnown", arguments)).endsWith("quarter III of 2026");
    }

    @Test
    void an_argument_is_text_and_never_a_pattern() {
        assertThat(NoticeWords.letter(
                        Language.KK, "plain", Map.of("body", "{link} $1 \\", "link", "http://localhost/x")))
                .startsWith("{link} $1 \\")
                .contains("http://localhost/x");
    }

    @Test
    void a_kind_without_words_is_refused_when_it_is_posted() {
        assertThatThrownBy(() -> NoticeWords.require("nobodyWroteThis")).hasMessageContaining("nobodyWroteThis");
    }

    private static TreeSet<String> places(String words) {
        return Pattern.compile("\\{\\w+}")
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Properties words(Language language) throws IOException {
        Properties words = new Properties();
        try (var in = NoticeWords.class.getResourceAsStream("/notices_" + language.tag() + ".properties")) {
            words.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return words;
    }
}
