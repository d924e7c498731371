package kz.bagalau.ui.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.bagalau.methodology.Language;
import kz.bagalau.methodology.document.EditionShape;
import kz.bagalau.methodology.document.EditionShape.Kind;
import kz.bagalau.methodology.document.EditionShape.Unit;
import kz.bagalau.ui.words.Dictionary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The editor makes its keys from the shape of an edition, so the words are held against the shape itself. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EditionWordsTest {

    private static final Path LAW = Path.of("../tenant-config/src/main/java/kz/bagalau/methodology");
    private static final Path WORK = Path.of("../evaluation/src/main/java/kz/bagalau");
    /** Where a fault gets its key: the first text of a complaint, after what it depends on. */
    private static final Pattern COMPLAINT = Pattern.compile(
            "(?:Require\\s*\\.that|\\.and|Unfit\\.because|[fF]aults\\.add)\\((?:[^;\"]*?,)?\\s*\"([a-z][A-Za-z]+)\"");

    private static final Pattern REFUSAL = Pattern.compile("record (\\w+)\\([^{]*\\)\\s+implements [^{]*Refusal\\b");

    private final Set<String> kazakh = words();

    @Test
    void every_rule_field_and_word_of_the_shape_has_its_words() {
        assertThat(EditionShape.all().stream()
                        .filter(field -> field.kind() != Kind.CITATION && field.kind() != Kind.ANNEX)
                        .flatMap(field -> Names.keys(field, kazakh))
                        .collect(Collectors.toSet()))
                .isSubsetOf(kazakh);
    }

    @Test
    void every_unit_has_its_words() {
        assertThat(Stream.of(Unit.values()).map(unit -> "edition.unit." + unit)).isSubsetOf(kazakh);
    }

    @Test
    void every_fault_of_the_reader_has_its_words() {
        Set<String> faults = found(LAW, COMPLAINT);

        assertThat(faults)
                .as("the search finds the faults")
                .hasSizeGreaterThan(80)
                .contains("gradeGap", "unknownKey");
        assertThat(faults.stream().map(key -> "methodology.fault." + key)).isSubsetOf(kazakh);
    }

    @Test
    void every_refusal_has_its_words() {
        Set<String> refusals = new TreeSet<>(found(WORK, REFUSAL));
        refusals.addAll(found(LAW, REFUSAL));

        assertThat(refusals).as("the search finds the refusals").hasSizeGreaterThan(40);
        assertThat(refusals.stream().map(name -> "refusal." + name)).isSubsetOf(kazakh);
    }

    @Test
    void every_place_of_an_edition_is_written_in_a_tab() {
        Set<String> derived = Set.of("id", "council", "methodology");
        List<String> roots = Tab.allRoots().toList();

        assertThat(EditionShape.all().stream()
                        .map(EditionShape.Field::path)
                        .filter(path -> !derived.contains(path))
                        .filter(path ->
                                roots.stream().noneMatch(root -> path.equals(root) || path.startsWith(root + "."))))
                .isEmpty();
    }

    private Set<String> words() {
        Set<String> keys = new TreeSet<>();
        Dictionary.SUBJECTS.forEach(
                subject -> keys.addAll(Dictionary.read(subject, Language.KK).keySet()));
        return keys;
    }

    private static Set<String> found(Path root, Pattern pattern) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> matches(file, pattern))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        try {
            return pattern.matcher(Files.readString(file)).results().map((MatchResult match) -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
