package kz.bagalau.methodology.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.calibration.Panel.Excluded;
import kz.bagalau.methodology.calibration.Panel.Parity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may sit in a session (¶38), where an edition says so. */
class PanelTest {

    private static final Citation BY = Citation.of("38");

    @ParameterizedTest(name = "¶38: {0} to {1} members, {2}: {3} are {4}")
    @CsvSource({
        "3, 7, ANY, 2, number",
        "3, 7, ANY, 3,",
        "3, 7, ANY, 4,",
        "3, 7, ANY, 7,",
        "3, 7, ANY, 8, number",
        "3,  , ANY, 99,",
        "3, 7, ODD, 3,",
        "3, 7, ODD, 4, odd",
        "3, 7, ODD, 7,",
        "3, 7, ODD, 8, number odd",
        "3,  , ODD, 100, odd"
    })
    void a_panel_has_its_number(int min, Integer max, Parity parity, int members, String objections) {
        var panel = new Panel(BY, min, Optional.ofNullable(max), parity, List.of());

        assertThat(panel.objections(members, Set.of()))
                .extracting(PanelNotPermitted::why)
                .containsExactly(objections == null ? new String[0] : objections.split(" "));
    }

    @Test
    void everybody_who_may_not_sit_is_named_and_nobody_else() {
        var panel = new Panel(
                BY, 3, Optional.empty(), Parity.ANY, List.of(Excluded.EVALUATED, Excluded.RELATIVE, Excluded.HR));

        assertThat(panel.objections(5, Set.of(Excluded.HR, Excluded.EVALUATED, Excluded.EVALUATOR)))
                .extracting(PanelNotPermitted::arguments)
                .containsExactly(List.of(5, "excluded", "EVALUATED"), List.of(5, "excluded", "HR"));
    }

    @Test
    void a_composition_that_may_not_sit_is_refused_for_its_first_objection_by_the_paragraph() {
        var panel = new Panel(BY, 3, Optional.of(5), Parity.ODD, List.of(Excluded.HR));

        assertThatThrownBy(() -> panel.require(4, Set.of(Excluded.HR)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal().arguments()).containsExactly(4, "odd", "");
                    assertThat(refused.refusal().citation()).contains(BY);
                });
        assertThatCode(() -> panel.require(5, Set.of(Excluded.EVALUATED))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "¶38: {0} to {1} members, odd: can sit {2}")
    @CsvSource({"4, 4, false", "4, 5, true", "5, 5, true", "4, , true"})
    void an_odd_panel_needs_an_odd_number_between_its_limits(int min, Integer max, boolean possible) {
        if (possible) {
            assertThat(new Panel(BY, min, Optional.ofNullable(max), Parity.ODD, List.of()).min())
                    .isEqualTo(min);
            return;
        }
        assertThatThrownBy(() -> new Panel(BY, min, Optional.ofNullable(max), Parity.ODD, List.of()))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsExactly("panelNeverOdd"));
        assertThat(new Panel(BY, min, Optional.ofNullable(max), Parity.ANY, List.of()).max())
                .contains(max);
    }
}
