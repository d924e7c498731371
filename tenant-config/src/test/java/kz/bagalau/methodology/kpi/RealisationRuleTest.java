package kz.bagalau.methodology.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.BodyFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.kpi.RealisationRule.LowerIsBetter;
import kz.bagalau.methodology.kpi.RealisationRule.MissingPlan;
import kz.bagalau.methodology.kpi.RealisationRule.Qualitative;
import kz.bagalau.methodology.kpi.RealisationRule.ZeroPlan;
import kz.bagalau.methodology.score.Rounding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealisationRuleTest {

    private static final Citation BY = new Citation("27", 2);
    private static final Rounding TWO = new Rounding(Reading.R35, 2, RoundingMode.HALF_UP);

    private final RealisationRule shipped =
            AlatauFixture.methodology().kpi().orElseThrow().realisation();

    @Test
    void both_councils_ship_the_same_settings() {
        assertThat(shipped)
                .isEqualTo(SarysuFixture.methodology().kpi().orElseThrow().realisation())
                .isEqualTo(rule(
                        LowerIsBetter.PLAN_OVER_ACTUAL,
                        ZeroPlan.REACHED_OR_NOT,
                        MissingPlan.LEFT_OUT,
                        Qualitative.STATED_PERCENT));
    }

    @ParameterizedTest(name = "2-қосымша, {0}: planned {1}, actual {2} -> {3} %, shown {4}, by {5}")
    @CsvSource({
        // more is better
        "HIGHER_IS_BETTER, 100, 82, 82.00, 82, higher",
        "HIGHER_IS_BETTER, 40, 100, 250.00, 250, higher",
        "HIGHER_IS_BETTER, 100, 100, 100.00, 100, higher",
        "HIGHER_IS_BETTER, 7, 0, 0.00, 0, higher",
        "HIGHER_IS_BETTER, 3, 1, 33.33, 33.333333, higher",
        "HIGHER_IS_BETTER, 3, 2, 66.67, 66.666666, higher",
        "HIGHER_IS_BETTER, 0.0001, 999999999999.9999, 999999999999999900.00, 999999999999999900, higher",
        // the rounding decides a band: 4.99 or 5
        "HIGHER_IS_BETTER, 1000, 999.94, 99.99, 99.994, higher",
        "HIGHER_IS_BETTER, 1000, 999.95, 100.00, 99.995, higher",
        "HIGHER_IS_BETTER, 1000, 999.9499, 99.99, 99.99499, higher",
        // the hole's both ends
        "HIGHER_IS_BETTER, 1000, 444.94, 44.49, 44.494, higher",
        "HIGHER_IS_BETTER, 1000, 444.95, 44.50, 44.495, higher",
        // less is better
        "LOWER_IS_BETTER, 10, 10, 100.00, 100, lower",
        "LOWER_IS_BETTER, 10, 4, 250.00, 250, lower",
        "LOWER_IS_BETTER, 10, 12, 83.33, 83.333333, lower",
        "LOWER_IS_BETTER, 10, 40, 25.00, 25, lower",
        "LOWER_IS_BETTER, 10, 0, 100.00, 100, lowerNothing",
        // a planned value of nought
        "HIGHER_IS_BETTER, 0, 0, 100.00, 100, zeroReached",
        "HIGHER_IS_BETTER, 0, 5, 100.00, 100, zeroReached",
        "LOWER_IS_BETTER, 0, 0, 100.00, 100, zeroReached",
        "LOWER_IS_BETTER, 0, 0.0001, 0.00, 0, zeroMissed",
        "LOWER_IS_BETTER, 0.0000, 3, 0.00, 0, zeroMissed",
        // qualitative: the stated percentage, with a planned value or without
        "QUALITATIVE, , 0, 0.00, 0, stated",
        "QUALITATIVE, , 44.5, 44.50, 44.5, stated",
        "QUALITATIVE, , 99.995, 100.00, 99.995, stated",
        "QUALITATIVE, 100, 100, 100.00, 100, stated",
        "QUALITATIVE, 0, 60, 60.00, 60, stated",
    })
    void as_shipped(
            Measure measure, BigDecimal planned, BigDecimal actual, String percent, BigDecimal shown, String way) {
        Realisation realised =
                shipped.of(measure, Optional.ofNullable(planned), actual).orElseThrow();

        assertThat(realised.percent()).isEqualTo(new BigDecimal(percent));
        assertThat(realised.unrounded()).isEqualByComparingTo(shown);
        assertThat(realised.way()).isEqualTo(way);
        assertThat(realised.key()).isEqualTo("kpi.way." + way);
        assertThat(realised.by()).isEqualTo(BY);
        assertThat(realised.measure()).isEqualTo(measure);
    }

    @ParameterizedTest(name = "R36 mirrored: planned {0}, actual {1} -> {2} %")
    @CsvSource({
        "10, 0, 200.00, 200",
        "10, 4, 160.00, 160",
        "10, 10, 100.00, 100",
        "10, 12, 80.00, 80",
        "10, 19.99, 0.10, 0.1",
        // twice the plan and more: nought, never below
        "10, 20, 0.00, 0",
        "10, 20.0001, 0.00, 0",
        "10, 999999999999, 0.00, 0",
        "3, 1, 166.67, 166.666666",
        // 199.995 less 0.005: rounded once, after the mirror
        "1000, 0.05, 200.00, 199.995",
        "1000, 0.06, 199.99, 199.994",
    })
    void a_mirrored_percentage_falls_to_nought_at_twice_the_plan(
            BigDecimal planned, BigDecimal actual, String percent, BigDecimal shown) {
        RealisationRule mirrored =
                rule(LowerIsBetter.MIRRORED, ZeroPlan.REACHED_OR_NOT, MissingPlan.LEFT_OUT, Qualitative.STATED_PERCENT);

        Realisation realised = mirrored.of(Measure.LOWER_IS_BETTER, Optional.of(planned), actual)
                .orElseThrow();

        assertThat(realised.percent()).isEqualTo(new BigDecimal(percent));
        assertThat(realised.unrounded()).isEqualByComparingTo(shown);
        assertThat(realised.way()).isEqualTo("lowerMirrored");
    }

    @Test
    void a_mirrored_rule_leaves_more_is_better_and_a_planned_nought_as_they_are() {
        RealisationRule mirrored =
                rule(LowerIsBetter.MIRRORED, ZeroPlan.REACHED_OR_NOT, MissingPlan.LEFT_OUT, Qualitative.STATED_PERCENT);

        assertThat(percent(mirrored, Measure.HIGHER_IS_BETTER, "4", "10")).isEqualTo("250.00");
        assertThat(percent(mirrored, Measure.LOWER_IS_BETTER, "0", "1")).isEqualTo("0.00");
    }

    @ParameterizedTest(name = "R37 {0}: a planned nought asks for a mark: {1}, and is refused: {2}")
    @CsvSource({"REACHED_OR_NOT, true, false", "NOT_MARKED, false, false", "REFUSED, true, true"})
    void a_planned_nought_is_marked_left_out_or_refused(ZeroPlan setting, boolean marked, boolean refused) {
        RealisationRule rule =
                rule(LowerIsBetter.PLAN_OVER_ACTUAL, setting, MissingPlan.LEFT_OUT, Qualitative.STATED_PERCENT);

        for (Measure measure : List.of(Measure.HIGHER_IS_BETTER, Measure.LOWER_IS_BETTER)) {
            Optional<BigDecimal> nought = Optional.of(new BigDecimal("0.00"));
            assertThat(rule.marks(measure, nought)).isEqualTo(marked);
            if (refused) {
                refusedAs(PlannedValueZero.class, () -> rule.of(measure, nought, BigDecimal.ONE));
                refusedAs(PlannedValueZero.class, () -> rule.requirePlanned(measure, nought));
            } else {
                assertThat(rule.of(measure, nought, BigDecimal.ONE).isPresent()).isEqualTo(marked);
                assertThat(rule.requirePlanned(measure, nought)).contains(BigDecimal.ZERO);
            }
        }
        assertThat(rule.marks(Measure.QUALITATIVE, Optional.of(BigDecimal.ZERO)))
                .isTrue();
        assertThat(rule.of(Measure.QUALITATIVE, Optional.of(BigDecimal.ZERO), BigDecimal.TEN))
                .isPresent();
    }

    @ParameterizedTest(name = "R38 {0}: a quarter without a planned value asks for a mark: {1}")
    @CsvSource({"LEFT_OUT, false", "REFUSED, true"})
    void a_quarter_without_a_planned_value_is_left_out_or_refused(MissingPlan setting, boolean marked) {
        RealisationRule rule =
                rule(LowerIsBetter.PLAN_OVER_ACTUAL, ZeroPlan.REACHED_OR_NOT, setting, Qualitative.STATED_PERCENT);

        for (Measure measure : List.of(Measure.HIGHER_IS_BETTER, Measure.LOWER_IS_BETTER)) {
            assertThat(rule.marks(measure, Optional.empty())).isEqualTo(marked);
            if (setting == MissingPlan.REFUSED) {
                refusedAs(PlannedValueMissing.class, () -> rule.of(measure, Optional.empty(), BigDecimal.ONE));
                refusedAs(PlannedValueMissing.class, () -> rule.requirePlanned(measure, Optional.empty()));
            } else {
                assertThat(rule.of(measure, Optional.empty(), BigDecimal.ONE)).isEmpty();
                assertThat(rule.requirePlanned(measure, Optional.empty())).isEmpty();
            }
        }
        assertThat(rule.marks(Measure.QUALITATIVE, Optional.empty())).isTrue();
        assertThat(rule.requirePlanned(Measure.QUALITATIVE, Optional.empty())).isEmpty();
    }

    @ParameterizedTest(name = "R39 done or not: {0} -> {1} %, by {2}")
    @CsvSource({"1, 100.00, done", "1.0000, 100.00, done", "0, 0.00, notDone", "0.0, 0.00, notDone"})
    void a_qualitative_indicator_is_done_or_not(BigDecimal actual, String percent, String way) {
        Realisation realised =
                done().of(Measure.QUALITATIVE, Optional.empty(), actual).orElseThrow();

        assertThat(realised.percent()).isEqualTo(new BigDecimal(percent));
        assertThat(realised.way()).isEqualTo(way);
        assertThat(realised.arguments())
                .containsExactly(Optional.empty(), realised.actual(), realised.unrounded(), realised.percent());
    }

    @ParameterizedTest(name = "R39 done or not: {0} is refused")
    @ValueSource(strings = {"2", "0.5", "100", "0.9999"})
    void neither_done_nor_not_is_refused(BigDecimal actual) {
        refusedAs(NeitherDoneNorNot.class, () -> done().of(Measure.QUALITATIVE, Optional.empty(), actual));
    }

    @ParameterizedTest(name = "R39 stated percentage: {0} is refused")
    @ValueSource(strings = {"100.0001", "101", "999999999999"})
    void a_stated_percentage_above_a_hundred_is_refused(BigDecimal actual) {
        refusedAs(StatedPercentOutside.class, () -> shipped.of(Measure.QUALITATIVE, Optional.empty(), actual));
    }

    @ParameterizedTest(name = "2-қосымша: a value of {0} is refused")
    @ValueSource(strings = {"-1", "-0.0001", "-999999999999"})
    void a_negative_value_is_refused_wherever_it_stands(BigDecimal negative) {
        everywhere(ValueNegative.class, negative);
    }

    @ParameterizedTest(name = "2-қосымша: a value of {0} is refused without being written out")
    @ValueSource(
            strings = {
                "1000000000000",
                "1e12",
                "-1e12",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
                "1e-5",
                "0.00001",
                "12345.67891",
                "1e2147483647"
            })
    void a_value_beyond_the_limits_is_refused_wherever_it_stands(String written) {
        everywhere(ValueOutsideLimits.class, new BigDecimal(written));
    }

    @ParameterizedTest(name = "2-қосымша: a value of {0} is taken as {1}")
    @CsvSource({
        "1e9, 1000000000",
        "999999999999.9999, 999999999999.9999",
        "0.0001, 0.0001",
        "4.00000000, 4",
        "100, 100",
        "0e99999999, 0",
        "0.00000000000, 0"
    })
    void one_number_has_one_spelling(String written, String plain) {
        assertThat(shipped.requireValue(new BigDecimal(written)).toString()).isEqualTo(plain);
    }

    @Test
    void a_rounding_finer_than_annex_3_is_unfit() {
        assertThatThrownBy(() -> new RealisationRule(
                        BY,
                        new Rounding(Reading.R35, 3, RoundingMode.HALF_UP),
                        LowerIsBetter.MIRRORED,
                        ZeroPlan.REFUSED,
                        MissingPlan.REFUSED,
                        Qualitative.DONE_OR_NOT))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsExactly("realisationDecimals"));
    }

    @Test
    void another_body_rounds_to_whole_percents_and_they_are_still_written_with_two_decimals() {
        RealisationRule regional =
                BodyFixture.region().methodology().kpi().orElseThrow().realisation();

        assertThat(percent(regional, Measure.HIGHER_IS_BETTER, "1000", "999.95"))
                .isEqualTo("99.00");
        assertThat(percent(regional, Measure.LOWER_IS_BETTER, "10", "5")).isEqualTo("150.00");
        assertThatThrownBy(() -> regional.of(Measure.LOWER_IS_BETTER, Optional.empty(), BigDecimal.ONE))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().citation()).contains(new Citation("7", 1)));
        assertThat(regional.marks(Measure.HIGHER_IS_BETTER, Optional.of(BigDecimal.ZERO)))
                .isFalse();
    }

    @ParameterizedTest(name = "27-тармақ, 3-қосымша: planned 1000, actual {0} permits up to {1}")
    @CsvSource({"999.94, 4.99", "999.95, 5", "444.94, 2.24", "444.95, 2.24", "449.94, 2.24", "449.95, 2.49"})
    void the_rounded_percentage_is_the_one_that_the_table_is_asked(BigDecimal actual, BigDecimal highest) {
        KpiMethod law = AlatauFixture.methodology().kpi().orElseThrow();

        BigDecimal percent = shipped.of(Measure.HIGHER_IS_BETTER, Optional.of(new BigDecimal("1000")), actual)
                .orElseThrow()
                .percent();

        assertThat(law.permitted().bandOf(percent).highest()).isEqualByComparingTo(highest);
    }

    @ParameterizedTest(name = "every setting together: {0}")
    @MethodSource("rules")
    void no_combination_of_settings_crashes(RealisationRule rule) {
        for (Measure measure : Measure.values()) {
            for (String actual : List.of("0", "1", "0.0001", "100", "999999999999.9999")) {
                for (String planned : List.of("0", "1", "0.0001", "999999999999.9999")) {
                    assertThatCode(() -> answeredOrRefused(
                                    rule, measure, Optional.of(new BigDecimal(planned)), new BigDecimal(actual)))
                            .doesNotThrowAnyException();
                }
                assertThatCode(() -> answeredOrRefused(rule, measure, Optional.empty(), new BigDecimal(actual)))
                        .doesNotThrowAnyException();
            }
        }
    }

    static Stream<RealisationRule> rules() {
        return Stream.of(LowerIsBetter.values()).flatMap(lower -> Stream.of(ZeroPlan.values())
                .flatMap(zero -> Stream.of(MissingPlan.values()).flatMap(missing -> Stream.of(Qualitative.values())
                        .map(qualitative -> rule(lower, zero, missing, qualitative)))));
    }

    private static void answeredOrRefused(
            RealisationRule rule, Measure measure, Optional<BigDecimal> planned, BigDecimal actual) {
        try {
            boolean answered = rule.of(measure, planned, actual).isPresent();
            assertThat(answered).isEqualTo(rule.marks(measure, planned));
        } catch (Refused no) {
            assertThat(no.refusal().citation()).contains(BY);
        }
    }

    private void everywhere(Class<?> refusal, BigDecimal value) {
        for (Measure measure : List.of(Measure.HIGHER_IS_BETTER, Measure.LOWER_IS_BETTER)) {
            refusedAs(refusal, () -> shipped.of(measure, Optional.of(value), BigDecimal.ONE));
            refusedAs(refusal, () -> shipped.of(measure, Optional.of(BigDecimal.ONE), value));
        }
        refusedAs(refusal, () -> shipped.of(Measure.QUALITATIVE, Optional.empty(), value));
        refusedAs(refusal, () -> shipped.requirePlanned(Measure.QUALITATIVE, Optional.of(value)));
        refusedAs(refusal, () -> shipped.requireValue(value));
    }

    private static void refusedAs(Class<?> refusal, Runnable asked) {
        assertThatThrownBy(asked::run).isInstanceOfSatisfying(Refused.class, no -> {
            assertThat(no.refusal()).isInstanceOf(refusal);
            assertThat(no.refusal().citation()).contains(BY);
            assertThat(no.refusal().arguments().toString()).hasSizeLessThan(100);
        });
    }

    private static String percent(RealisationRule rule, Measure measure, String planned, String actual) {
        return rule.of(measure, Optional.of(new BigDecimal(planned)), new BigDecimal(actual))
                .orElseThrow()
                .percent()
                .toString();
    }

    private static RealisationRule done() {
        return rule(
                LowerIsBetter.PLAN_OVER_ACTUAL, ZeroPlan.REACHED_OR_NOT, MissingPlan.LEFT_OUT, Qualitative.DONE_OR_NOT);
    }

    private static RealisationRule rule(
            LowerIsBetter lower, ZeroPlan zero, MissingPlan missing, Qualitative qualitative) {
        return new RealisationRule(BY, TWO, lower, zero, missing, qualitative);
    }
}
