package kz.bagalau.methodology.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkRangeTest {

    private static final MarkRange RANKING =
            AlatauFixture.methodology().ranking().orElseThrow().marks();

    @ParameterizedTest(name = "31-тармақ: {0} is permitted")
    @ValueSource(strings = {"0", "1", "4", "4.00", "5"})
    void a_whole_mark_from_nought_to_five_is_permitted(BigDecimal mark) {
        assertThat(RANKING.require(mark).value()).isEqualByComparingTo(mark);
    }

    @ParameterizedTest(name = "31-тармақ: {0} is refused")
    @ValueSource(strings = {"-1", "5.01", "6", "4.5", "0.1", "1E-999999999", "1E999999999"})
    void any_other_mark_is_refused_with_the_paragraph(BigDecimal mark) {
        assertThatThrownBy(() -> RANKING.require(mark)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isInstanceOf(MarkOutOfRange.class);
            assertThat(refused.refusal().citation()).contains(Citation.of("31"));
            assertThat(refused.refusal().arguments()).first().isEqualTo(mark);
        });
    }

    @Test
    void the_choices_are_the_steps_of_the_range() {
        assertThat(RANKING.choices()).extracting(Score::toString).containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void a_step_that_does_not_divide_the_range_is_refused() {
        assertThatThrownBy(() -> range("0", "5", "0.3"))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsExactly("markStepDoesNotDivide"));
    }

    @Test
    void a_range_upside_down_or_without_a_step_is_refused() {
        assertThatThrownBy(() -> range("5", "0", "1")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> range("0", "5", "0")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> range("3", "3", "1")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> range("-1", "5", "1")).isInstanceOf(Unfit.class);
    }

    @Test
    void equal_marks_are_equal_scores_however_they_are_written() {
        assertThat(Score.of("4.00")).isEqualTo(Score.of("4")).hasToString("4");
        assertThatThrownBy(() -> Score.of("4.005")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> Score.of("1E999999999")).isInstanceOf(Unfit.class);
    }

    @Test
    void scores_stand_in_the_order_of_their_numbers() {
        assertThat(Stream.of("4.5", "0", "10", "4").map(Score::of).sorted().map(Score::toString))
                .containsExactly("0", "4", "4.5", "10");
    }

    @ParameterizedTest(name = "{0} is written by people: {1}")
    @CsvSource({
        "999999999999, true",
        "1000000000000, false",
        "1E+12, true",
        "1E+13, false",
        "0.000000000001, true",
        "0.0000000000001, false"
    })
    void a_number_has_twelve_digits_at_most(BigDecimal number, boolean ordinary) {
        assertThat(Numbers.isOrdinary(number)).isEqualTo(ordinary);
    }

    private static MarkRange range(String from, String to, String step) {
        return new MarkRange(Citation.of("31"), new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
    }
}
