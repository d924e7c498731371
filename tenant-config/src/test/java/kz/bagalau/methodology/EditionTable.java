package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.bagalau.methodology.document.Statements;

/** Holds an edition against a table of its paragraphs: paragraph, the keys of a rule (or "people"), what it says. */
final class EditionTable {

    private EditionTable() {}

    static void holds(Edition edition, String paragraph, String path, String expected) {
        if (path.equals("people")) {
            assertThat(edition.notAutomated())
                    .filteredOn(left -> left.by().paragraph().equals(paragraph))
                    .extracting(left -> left.why().name())
                    .contains(expected);
            return;
        }
        assertThat(Statements.of(edition.methodology()))
                .filteredOn(statement -> statement.path().equals(path))
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.text()).isEqualTo(expected);
                    assertThat(statement.by().paragraph()).isEqualTo(paragraph);
                });
    }

    static void coversAllParagraphs(String table, Edition edition) {
        Set<Integer> asserted = table.lines()
                .map(line -> line.substring(0, line.indexOf('|')).strip())
                .map(paragraph -> Citation.of(paragraph).number())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(asserted)
                .containsExactlyElementsOf(edition.text().paragraphs().stream()
                        .map(Paragraph::number)
                        .toList());
    }
}
