package kz.bagalau.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The bundles: three languages with the same keys, words for every refusal and every key that a page uses. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordsTest {

    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    private static final Pattern USED = Pattern.compile("\\bt(?:\\[|\\.with[0-9]?\\()'([a-z][\\w.]*\\w)'[\\],)]");

    @Test
    void three_languages_have_the_same_keys() throws IOException {
        for (Path base : Tree.files(Tree.WORDS, "_kk.properties")) {
            String subject = base.getFileName().toString().replace("_kk.properties", "");
            for (String language : LANGUAGES) {
                Path other = base.resolveSibling(subject + "_" + language + ".properties");
                assertThat(read(other).keySet())
                        .as(Tree.name(other))
                        .isEqualTo(read(base).keySet());
            }
        }
    }

    @Test
    void no_word_is_empty_and_every_pattern_can_be_read() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path bundle : Tree.files(Tree.WORDS, ".properties")) {
            read(bundle).forEach((key, words) -> {
                if (words.isBlank()) {
                    found.add(Tree.name(bundle) + ": " + key + " is empty");
                }
                try {
                    new MessageFormat(words);
                } catch (IllegalArgumentException e) {
                    found.add(Tree.name(bundle) + ": " + key + ": " + e.getMessage());
                }
            });
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_key_of_a_page_has_words() throws IOException {
        Set<String> known = keys();
        Set<String> missing = new TreeSet<>();
        for (Path page : Tree.facelets()) {
            USED.matcher(Tree.text(page))
                    .results()
                    .filter(use -> !known.contains(use.group(1)))
                    .forEach(use -> missing.add(Tree.name(page) + ": " + use.group(1)));
        }
        assertThat(missing).as("keys without words").isEmpty();
    }

    @Test
    void every_refusal_has_words() throws IOException {
        Set<String> known = keys();
        List<String> silent = Tree.classes().stream()
                .filter(type -> type.isRecord() && type.isAssignableTo("kz.bagalau.methodology.Refusal"))
                .map(type -> "refusal." + type.getSimpleName())
                .filter(key -> !known.contains(key))
                .sorted()
                .toList();
        assertThat(silent).as("a refusal is shown in words").isEmpty();
    }

    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : Tree.files(Tree.WORDS, "_kk.properties")) {
            keys.addAll(read(bundle).keySet());
        }
        return keys;
    }

    private static Map<String, String> read(Path bundle) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(Tree.text(bundle)));
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put((String) key, (String) value));
        return words;
    }
}
