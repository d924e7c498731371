package kz.bagalau.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.bagalau.methodology.Language;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DictionaryTest {

    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main"), Path.of("../evaluation/src/main"), Path.of("../tenant-config/src/main"));
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z][\\w]*(?:\\.[\\w]*)+)[\"']");
    /** Kept by their name: the key is the name of a type. */
    private static final Set<String> BY_NAME = Set.of("refusal.", "eligibility.", "nav.");
    /** Kept by their name: the key is a constant of an enum, as Writing spells it. */
    private static final Pattern CONSTANT = Pattern.compile("[a-z]\\w+\\.[A-Z][A-Z0-9_]*");

    @Test
    void every_file_of_words_belongs_to_a_subject_that_is_read() throws IOException {
        try (var files = Files.list(WORDS)) {
            Set<String> subjects = new TreeSet<>();
            files.map(file -> file.getFileName().toString().replaceAll("_(kk|ru|en)\\.properties", ""))
                    .forEach(subjects::add);
            assertThat(Dictionary.SUBJECTS).containsAll(subjects);
        }
    }

    @Test
    void the_three_languages_have_the_same_keys() {
        for (String subject : Dictionary.SUBJECTS) {
            Set<String> kazakh = Dictionary.read(subject, Language.KK).keySet();
            assertThat(Dictionary.read(subject, Language.RU).keySet())
                    .as(subject + " in Russian")
                    .isEqualTo(kazakh);
            assertThat(Dictionary.read(subject, Language.EN).keySet())
                    .as(subject + " in English")
                    .isEqualTo(kazakh);
        }
    }

    @Test
    void no_key_stands_in_two_files() {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (String subject : Dictionary.SUBJECTS) {
            Dictionary.read(subject, Language.KK).keySet().stream()
                    .filter(key -> !seen.add(key))
                    .forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void no_words_carry_a_plain_apostrophe_which_a_pattern_would_swallow() {
        for (String subject : Dictionary.SUBJECTS) {
            for (Language language : Language.values()) {
                for (Map.Entry<String, String> entry :
                        Dictionary.read(subject, language).entrySet()) {
                    assertThat(entry.getValue())
                            .as(subject + " " + language.tag() + " " + entry.getKey())
                            .doesNotContainPattern("(?<!')'(?!')");
                }
            }
        }
    }

    @Test
    void no_words_are_left_that_nobody_uses() {
        Set<String> literals = literals();
        Set<String> unused = new TreeSet<>();
        for (String subject : Dictionary.SUBJECTS) {
            Dictionary.read(subject, Language.KK).keySet().stream()
                    .filter(key -> BY_NAME.stream().noneMatch(key::startsWith))
                    .filter(key -> !CONSTANT.matcher(key).matches() && !isUsed(key, literals))
                    .forEach(unused::add);
        }
        assertThat(unused).as("keys that no page and no class names").isEmpty();
    }

    /** Named in full, or by the beginning or the end to which a page adds the rest. */
    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key)
                || literals.stream().anyMatch(literal -> literal.endsWith(".") && key.startsWith(literal));
    }

    private static Set<String> literals() {
        Set<String> found = new HashSet<>();
        for (Path root : SOURCES) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().matches(".*\\.(java|xhtml|js)"))
                        .forEach(file ->
                                LITERAL.matcher(text(file)).results().forEach(match -> found.add(match.group(1))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
