package kz.bagalau.evaluation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import kz.bagalau.evaluation.edition.LedgerView.State;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.Draft;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each paragraph is kept by a rule or left to people with a reason, else it is open and blocks. */
class LedgerTest {

    static List<Edition> shipped() {
        return ShippedEditions.all();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_published_edition_leaves_no_paragraph_open(Edition edition) {
        LedgerView ledger = Ledger.of(Draft.of(edition));

        assertThat(ledger.open()).isEmpty();
        assertThat(ledger.nowhere()).isEmpty();
        assertThat(ledger.count(State.KEPT) + ledger.count(State.KEPT_AND_LEFT)).isGreaterThan(20);
    }

    @Test
    void a_paragraph_whose_only_rule_goes_is_open_and_named() {
        Draft document = small().without("methodology.grades");

        assertThat(Ledger.of(document).open()).containsExactly("2", "3.2");
        assertThatThrownBy(() -> Ledger.requireClosed(document))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("LedgerOpen");
    }

    @Test
    void a_whole_paragraph_left_to_people_carries_its_sub_paragraphs() {
        Map<String, State> states = states(small());

        assertThat(states)
                .containsEntry("1", State.LEFT)
                .containsEntry("1.1", State.LEFT)
                .containsEntry("2", State.KEPT)
                .containsEntry("3", State.CARRIED)
                .containsEntry("3.1", State.KEPT)
                .containsEntry("3.2", State.OPEN);
    }

    @Test
    void what_is_cited_and_stands_nowhere_in_the_text_is_told() {
        assertThat(Ledger.of(small().with("methodology.yearly.par", "9")).nowhere())
                .containsExactly("9");
    }

    private static Map<String, State> states(Draft document) {
        return Ledger.of(document).lines().stream()
                .collect(java.util.stream.Collectors.toMap(LedgerView.Line::paragraph, LedgerView.Line::state));
    }

    private static Draft small() {
        return Draft.parse(
                """
                methodology:
                  grades: { par: 2 }
                  request: { par: 3.1 }
                notAutomated:
                  - { par: 1, why: definition }
                ---
                chapters:
                  - heading: Тарау
                    paragraphs:
                      - { number: 1, parts: ["1. Бірінші:", "1) бірі;"] }
                      - { number: 2, parts: ["2. Екінші."] }
                      - { number: 3, parts: ["3. Үшінші:", "1) бірі;", "2) екіншісі."] }
                """);
    }
}
