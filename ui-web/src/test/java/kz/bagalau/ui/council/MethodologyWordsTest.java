package kz.bagalau.ui.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.NotAutomated;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.document.Statement;
import kz.bagalau.methodology.document.Statements;
import org.junit.jupiter.api.Test;

/** The page builds its keys from what an edition holds, so the words are held against the shipped editions. */
class MethodologyWordsTest {

    private static final Set<String> UNSEEN = Set.of("key", "reading");

    private final Set<String> words = words();

    @Test
    void every_rule_and_every_value_of_both_editions_has_its_words() {
        assertThat(ShippedEditions.all().stream()
                        .flatMap(edition -> Statements.of(edition.methodology()).stream())
                        .filter(statement -> !UNSEEN.contains(statement.name()))
                        .flatMap(MethodologyWordsTest::keys)
                        .collect(Collectors.toSet()))
                .isSubsetOf(words);
    }

    @Test
    void every_reason_for_leaving_something_to_people_has_its_words() {
        assertThat(words)
                .containsAll(Arrays.stream(NotAutomated.Why.values())
                        .map(why -> "council.why." + why)
                        .toList());
    }

    @Test
    void every_reading_has_its_question_and_the_answer_an_edition_gives() {
        assertThat(ShippedEditions.all().stream()
                        .map(Edition::readings)
                        .flatMap(List::stream)
                        .flatMap(choice -> Stream.of(
                                "council.reading." + choice.reading(),
                                "council.reading." + choice.reading() + "." + choice.chosen()))
                        .toList())
                .isSubsetOf(words);
    }

    private static Stream<String> keys(Statement statement) {
        String path = statement.path().replaceAll("\\[[^]]*]", "");
        List<?> values = statement.value() instanceof List<?> list ? list : List.of(statement.value());
        return Stream.concat(
                Stream.of(
                        "council.rule." + path.substring(0, path.lastIndexOf('.')),
                        "council.field." + statement.name()),
                values.stream()
                        .filter(Enum.class::isInstance)
                        .map(value -> (Enum<?>) value)
                        .map(value ->
                                "council.value." + value.getDeclaringClass().getSimpleName() + "." + value.name()));
    }

    private static Set<String> words() {
        try (InputStream in = MethodologyWordsTest.class.getResourceAsStream("/words/council_kk.properties")) {
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new TreeSet<>(words.stringPropertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
