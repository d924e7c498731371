package kz.bagalau.methodology.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.methodology.AlatauFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetMethodTest {

    private final SheetMethod alatau = AlatauFixture.methodology().ranking().orElseThrow();

    @Test
    void the_staff_is_ranked_and_the_head_is_not() {
        assertThat(alatau.covers("E-4")).isTrue();
        assertThat(alatau.covers("E-2")).isFalse();
        assertThat(alatau.parametersFor("E-2")).isEmpty();
    }

    @Test
    void a_sheet_has_the_four_parameters_of_paragraph_32_in_its_order_R16() {
        assertThat(alatau.parametersFor("E-4"))
                .extracting(Parameter::key)
                .containsExactly("quality", "deadlines", "independence", "discipline");
    }

    @Test
    void no_criterion_of_annex_4_is_recorded_in_full() {
        assertThat(alatau.parametersFor("E-4"))
                .allMatch(parameter -> parameter.criterion().recorded() == Criterion.Recorded.IN_SHORT);
    }

    @ParameterizedTest(name = "31-тармақ: {0} servants -> {1}")
    @CsvSource({"50, false", "51, true"})
    void more_than_fifty_servants_of_the_unit_permit_delegation(int servants, boolean permitted) {
        assertThat(alatau.delegation().orElseThrow().permitted(servants)).isEqualTo(permitted);
    }
}
