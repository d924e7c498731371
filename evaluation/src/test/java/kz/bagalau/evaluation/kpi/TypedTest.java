package kz.bagalau.evaluation.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.Measure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TypedTest {

    @ParameterizedTest(name = "«{0}» is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "92,5|92.5",
                "92.5|92.5",
                " 40 |40",
                "1 250 000|1250000",
                "1\u00a0250,75|1250.75",
                "1\u202f250|1250",
                "0|0",
                "0,0001|0.0001",
                "12,50000000|12.5",
                "999999999999,9999|999999999999.9999"
            })
    void a_number_is_read_as_people_write_it(String typed, BigDecimal value) {
        assertThat(Typed.number(typed)).get().matches(read -> read.compareTo(value) == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u00a0"})
    void an_empty_field_is_no_value_and_never_zero(String typed) {
        assertThat(Typed.number(typed)).isEmpty();
    }

    @ParameterizedTest(name = "«{0}» is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1e9|NotANumber",
                "1E9|NotANumber",
                "0x10|NotANumber",
                "NaN|NotANumber",
                "Infinity|NotANumber",
                "он екі|NotANumber",
                "12,5,0|NotANumber",
                "1,250.75|NotANumber",
                "+5|NotANumber",
                "5 %|NotANumber",
                "\u0663|NotANumber",
                "\uD83D\uDCA9|NotANumber",
                "\u202e12|NotANumber",
                "-1|NegativeValue",
                "\u22121,5|NegativeValue",
                "\u20137|NegativeValue",
                "1000000000000|ValueTooLarge",
                "0,00001|TooManyDecimals"
            })
    void what_is_no_value_of_an_indicator_is_refused_with_what_was_typed(String typed, String refusal) {
        Refusal refused = refusalOf(() -> Typed.number(typed));

        assertThat(refused.getClass().getSimpleName()).isEqualTo(refusal);
        assertThat(refused.arguments().get(0).toString()).isNotBlank();
    }

    @Test
    void ten_thousand_digits_are_refused_at_once_and_shown_in_short() {
        Refusal refused = refusalOf(() -> Typed.number("9".repeat(10_000)));

        assertThat(refused).isInstanceOf(KpiRefusal.NotANumber.class);
        assertThat(refused.arguments().get(0).toString()).hasSize(41);
    }

    @ParameterizedTest(name = "«{0}»")
    @CsvSource({"30.06.2026", "2026-06-30"})
    void a_day_is_read_in_both_ways_of_writing_it(String typed) {
        assertThat(Typed.day(typed)).contains(LocalDate.of(2026, 6, 30));
    }

    @ParameterizedTest(name = "«{0}»")
    @ValueSource(strings = {"31.06.2026", "30.13.2026", "2026-02-29", "30.06.26", "маусым", "0.0.2026", "30/06/2026"})
    void a_day_that_is_none_is_refused(String typed) {
        assertThat(refusalOf(() -> Typed.day(typed))).isInstanceOf(KpiRefusal.NotADay.class);
    }

    @Test
    void a_text_keeps_every_letter_of_both_languages_and_emoji() {
        String name = "«Әділет» жобасы: өтініштердің үлесі – 95 %, Ёлка \uD83D\uDE42";

        assertThat(Typed.text("  " + name + "\r\nекінші жол ", 1000)).isEqualTo(name + "\nекінші жол");
    }

    @Test
    void what_an_editor_left_behind_is_dropped_and_no_letter_with_it() {
        assertThat(Typed.text("өті\u00adніш\u200bтер\ufeff", 20)).isEqualTo("өтініштер");
    }

    @ParameterizedTest
    @ValueSource(strings = {"а\u202eб", "а\u2066б", "а\u200fб", "а\u0007б"})
    void signs_that_turn_the_direction_or_are_not_seen_are_refused(String typed) {
        assertThat(refusalOf(() -> Typed.text(typed, 100))).isInstanceOf(KpiRefusal.TextHidesSigns.class);
    }

    @Test
    void a_name_of_ten_thousand_signs_is_refused_with_its_length_and_the_most() {
        assertThat(refusalOf(() -> Typed.text("ә".repeat(10_000), 1000)).arguments())
                .containsExactly(10_000, 1000);
    }

    @Test
    void a_choice_that_the_field_does_not_have_is_refused() {
        assertThat(Typed.choice(Measure.class, "LOWER_IS_BETTER")).isEqualTo(Measure.LOWER_IS_BETTER);
        assertThat(refusalOf(() -> Typed.choice(Measure.class, "lower"))).isInstanceOf(KpiRefusal.NoSuchChoice.class);
    }

    private static Refusal refusalOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> refusal[0] = refused.refusal());
        return refusal[0];
    }
}
