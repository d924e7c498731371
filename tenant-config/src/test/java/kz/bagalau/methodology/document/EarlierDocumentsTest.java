package kz.bagalau.methodology.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Reading;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EarlierDocumentsTest {

    @Test
    void an_edition_published_before_the_rule_on_percentages_is_read_by_the_readings_of_the_register() {
        for (String shipped : ShippedEditions.documents()) {
            Edition now = EditionReader.read(shipped);
            Edition earlier = EditionReader.read(withoutTheRule(shipped));

            assertThat(earlier.methodology()).isEqualTo(now.methodology());
            for (Reading reading : List.of(Reading.R35, Reading.R36, Reading.R37, Reading.R38, Reading.R39)) {
                assertThat(earlier.choice(reading)).get().matches(choice -> !choice.confirmed());
            }
        }
    }

    @Test
    void a_draft_without_the_rule_is_not_completed_its_author_is_asked() {
        String draft = withoutTheRule(ShippedEditions.documents().get(0));

        assertThat(Draft.parse(draft).faults())
                .anyMatch(fault -> fault.toString().contains("realisation"));
    }

    @Test
    void indicators_without_their_table_are_a_fault_as_ever() {
        String broken = ShippedEditions.documents().get(0).replace("    permitted:\n", "    permittedd:\n");

        assertThatThrownBy(() -> EditionReader.read(broken)).isInstanceOf(DocumentFaulty.class);
    }

    private static String withoutTheRule(String document) {
        String without = document.replaceAll("(?s)\n    realisation:.*?\n    due:", "\n    due:")
                .replaceAll("\n  - \\{ reading: R3[5-9][^\n]*", "");
        assertThat(without).doesNotContain("realisation:").doesNotContain("reading: R38");
        return without;
    }
}
