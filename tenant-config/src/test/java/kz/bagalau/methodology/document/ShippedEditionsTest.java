package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.methodology.Edition;
import org.junit.jupiter.api.Test;

class ShippedEditionsTest {

    @Test
    void both_shipped_editions_are_read_without_a_fault() {
        assertThat(ShippedEditions.all())
                .extracting(edition -> edition.id().value())
                .containsExactly("alatau/2024-10-22", "sarysu/2023-08-25");
    }

    @Test
    void an_edition_written_and_read_again_is_the_same_edition() {
        for (Edition edition : ShippedEditions.all()) {
            assertThat(EditionReader.read(EditionWriter.write(edition))).isEqualTo(edition);
        }
    }

    @Test
    void every_paragraph_and_sub_paragraph_is_accounted_for() {
        for (Edition edition : ShippedEditions.all()) {
            EditionLedger ledger = EditionLedger.of(edition);

            assertThat(ledger.unaccounted()).isEmpty();
            assertThat(ledger.citedNowhere()).isEmpty();
            assertThat(edition.text().paragraphs()).hasSize(42);
        }
    }
}
