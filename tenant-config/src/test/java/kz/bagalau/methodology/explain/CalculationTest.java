package kz.bagalau.methodology.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.BodyFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.TenPoint;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.presence.AbsenceKind;
import kz.bagalau.methodology.presence.AbsenceSpan;
import kz.bagalau.methodology.presence.MinimumService;
import kz.bagalau.methodology.presence.ServiceFacts;
import kz.bagalau.methodology.score.Cap;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.RecordedFact;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Delegation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every computed thing says by which steps it came about. */
class CalculationTest {

    private static final Period QUARTER = Period.quarter(2025, 3);

    private final Calculation alatau = Calculation.by(AlatauFixture.methodology());
    private final Calculation sarysu = Calculation.by(SarysuFixture.methodology());

    @Test
    void a_quarter_by_parameters_is_explained_from_the_marks_to_the_grade() {
        var explained = alatau.outcome(sheet(MethodKind.RANKING, "5", "4", "4", "3"));

        assertThat(explained.value().mean().value()).isEqualByComparingTo("4");
        assertThat(explained.value().grade().rank()).isEqualTo(GradeRank.EFFECTIVE);
        assertThat(explained.value().caps()).isEmpty();
        assertThat(explained.steps())
                .extracting(Step::rule)
                .containsExactly(Rule.MARKS, Rule.MEAN, Rule.ROUNDING, Rule.GRADE);
        assertThat(explained.steps().get(0).arguments())
                .isEqualTo(List.of(numbers("5", "4", "4", "3"), number("0"), number("5"), number("1"), 4));
        assertThat(explained.steps().get(1).arguments()).isEqualTo(List.of(number("16"), 4, number("4")));
        assertThat(explained.steps()).extracting(step -> step.by().paragraph()).containsExactly("31", "31", "31", "7");
    }

    @Test
    void a_mean_of_3_995_is_rounded_by_R01_before_it_is_graded() {
        var explained = alatau.outcome(sheet(MethodKind.KPI, "3.99", "3.99", "4", "4"));

        Step rounding = explained.steps().get(2);
        assertThat(rounding.arguments())
                .isEqualTo(List.of(number("3.995"), 2, RoundingMode.HALF_UP, new BigDecimal("4.00")));
        assertThat(rounding.reading()).contains(Reading.R01);
        assertThat(explained.value().grade().rank()).isEqualTo(GradeRank.EFFECTIVE);
    }

    @Test
    void the_grade_says_its_band_and_its_label() {
        Step grade = alatau.outcome(sheet(MethodKind.RANKING, "3", "3", "3", "4"))
                .steps()
                .get(3);

        assertThat(grade.inputs())
                .isEqualTo(List.of(
                        new BigDecimal("3.25"),
                        number("3"),
                        new BigDecimal("3.99"),
                        AlatauFixture.methodology()
                                .grades()
                                .of(GradeRank.PROPER)
                                .label()));
        assertThat(grade.result()).isEqualTo(GradeRank.PROPER);
        assertThat(grade.key()).isEqualTo("explain.grade");
    }

    @Test
    void a_cap_is_told_once_however_many_marks_it_holds_and_not_at_all_when_it_holds_none() {
        Calculation capped = Calculation.by(Changed.edition(Changed.replacing(
                        "notAutomated:",
                        "  caps:\n    - { par: 31, key: held, fact: remark, name: ескерту, methods: [ranking], target: mark, "
                                + "highest: 4, counts: imposedInPeriod }\n\nnotAutomated:"))
                .methodology());
        var remark = new RecordedFact("remark", QUARTER.firstDay(), Optional.empty());

        var held = capped.outcome(remarked(remark, "5", "5", "4", "3"));
        var untouched = capped.outcome(remarked(remark, "4", "4", "4", "3"));

        assertThat(held.value().caps()).extracting(Cap::key).containsExactly("held");
        assertThat(held.steps())
                .filteredOn(step -> step.rule() == Rule.CAP_ON_MARK)
                .extracting(step -> step.inputs().get(0))
                .containsExactly(1, 2);
        assertThat(untouched.value().caps()).isEmpty();
        assertThat(untouched.steps()).extracting(Step::rule).doesNotContain(Rule.CAP_ON_MARK);
    }

    @Test
    void a_cap_on_the_mean_is_told_only_when_it_holds_the_mean_down() {
        Calculation capped = Calculation.by(Changed.edition(Changed.replacing(
                        "notAutomated:",
                        "  caps:\n    - { par: 31, key: held, fact: remark, name: ескерту, methods: [ranking], target: mean, "
                                + "highest: 4, counts: imposedInPeriod }\n\nnotAutomated:"))
                .methodology());
        var remark = new RecordedFact("remark", QUARTER.firstDay(), Optional.empty());

        var held = capped.outcome(remarked(remark, "5", "5", "4", "3"));
        var atTheCap = capped.outcome(remarked(remark, "4", "4", "4", "4"));

        assertThat(held.value().mean().value()).isEqualByComparingTo("4");
        assertThat(held.value().caps()).extracting(Cap::key).containsExactly("held");
        assertThat(atTheCap.value().caps()).isEmpty();
        assertThat(atTheCap.steps()).extracting(Step::rule).doesNotContain(Rule.CAP_ON_MEAN);
    }

    @ParameterizedTest(name = "¶5: worked {0} of 30 days asked: {1}")
    @CsvSource({"29, false", "30, true"})
    void days_actually_worked_are_a_step_of_the_verdict(int worked, boolean enough) {
        Calculation asking = Calculation.by(Changed.edition(Changed.replacing(
                        "minimum: { par: 5, months: 1, unit: calendarMonths }",
                        "minimum: { par: 5, months: 1, unit: calendarMonths, workedDays: 30 }"))
                .methodology());
        var facts = new ServiceFacts(
                "E-4",
                LocalDate.of(2020, 1, 6),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(worked),
                false);

        assertThat(asking.verdict(facts, QUARTER, CalendarFixture.republic()).steps())
                .filteredOn(step -> step.rule() == Rule.WORKED_DAYS)
                .singleElement()
                .satisfies(step -> assertThat(step.arguments()).isEqualTo(List.of(worked, 30, enough)));
    }

    @Test
    void what_asks_for_a_method_that_the_edition_does_not_use_is_told_so() {
        Calculation byKpi = Calculation.by(BodyFixture.village().methodology());
        Calculation byRanking = Calculation.by(TenPoint.edition().methodology());

        assertThatThrownBy(() -> byKpi.delegation(51)).isInstanceOf(Unfit.class).hasMessage("methodNotUsed [RANKING]");
        assertThatThrownBy(() -> byKpi.outcome(sheet(MethodKind.RANKING, "5")))
                .isInstanceOf(Unfit.class)
                .hasMessage("methodNotUsed [RANKING]");
        assertThatThrownBy(() -> byRanking.outcome(sheet(MethodKind.KPI, "5")))
                .isInstanceOf(Unfit.class)
                .hasMessage("methodNotUsed [KPI]");
    }

    @Test
    void the_band_of_a_percentage_is_told_with_both_its_ends_and_an_open_one_with_its_first() {
        assertThat(alatau.permitted(number("82")).steps().get(0).inputs())
                .isEqualTo(List.of(number("82"), number("80"), number("84.99")));
        assertThat(alatau.permitted(number("120")).steps().get(0).inputs())
                .isEqualTo(List.of(number("120"), number("100"), ""));
    }

    private static Sheet remarked(RecordedFact fact, String... marks) {
        return new Sheet(
                MethodKind.RANKING,
                QUARTER,
                List.of("quality", "deadlines", "independence", "discipline"),
                numbers(marks),
                List.of(fact));
    }

    @Test
    void a_mark_between_two_steps_is_refused_as_everywhere() {
        assertThatThrownBy(() -> alatau.outcome(sheet(MethodKind.RANKING, "4.5")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_survey_has_no_sheet() {
        assertThatThrownBy(() -> alatau.outcome(sheet(MethodKind.SURVEY, "4"))).isInstanceOf(Unfit.class);
    }

    @Test
    void a_verdict_says_the_days_served_and_the_days_of_the_evaluation() {
        var explained = alatau.verdict(
                new ServiceFacts("E-4", LocalDate.of(2025, 8, 20), Optional.empty(), List.of()),
                QUARTER,
                CalendarFixture.republic());

        assertThat(explained.value().evaluated()).isTrue();
        assertThat(explained.steps())
                .extracting(Step::rule)
                .containsExactly(Rule.SERVED, Rule.MINIMUM_SERVICE, Rule.EVALUATION_DAYS, Rule.VERDICT);
        assertThat(explained.steps().get(0).arguments())
                .isEqualTo(List.of(QUARTER, LocalDate.of(2025, 8, 20), LocalDate.of(2025, 9, 30), 42L));
        assertThat(explained.steps().get(1).arguments())
                .isEqualTo(List.of(42L, 1, MinimumService.Unit.CALENDAR_MONTHS, true));
        assertThat(explained.steps().get(1).reading()).contains(Reading.R13);
        assertThat(explained.steps().get(2).arguments())
                .isEqualTo(List.of(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 10, 10)));
        assertThat(explained.steps().get(3).arguments()).isEqualTo(List.of("E-4", "present", true));
    }

    @Test
    void too_short_a_time_ends_the_explanation_there() {
        var explained = alatau.verdict(
                new ServiceFacts("E-4", LocalDate.of(2025, 9, 11), Optional.empty(), List.of()),
                QUARTER,
                CalendarFixture.republic());

        assertThat(explained.steps())
                .extracting(Step::rule)
                .containsExactly(Rule.SERVED, Rule.MINIMUM_SERVICE, Rule.VERDICT);
        assertThat(explained.steps().get(1).result()).isEqualTo(false);
        assertThat(explained.steps().get(2).arguments()).isEqualTo(List.of("E-4", "tooShort", 20L, 1, false));
    }

    @Test
    void who_came_after_the_period_was_not_in_the_post() {
        var explained = alatau.verdict(
                new ServiceFacts("E-4", LocalDate.of(2025, 10, 1), Optional.empty(), List.of()),
                QUARTER,
                CalendarFixture.republic());

        assertThat(explained.steps()).extracting(Step::rule).containsExactly(Rule.NOT_SERVED, Rule.VERDICT);
        assertThat(explained.steps().get(0).arguments()).isEqualTo(List.of(QUARTER, 0));
        assertThat(explained.value().evaluated()).isFalse();
    }

    @Test
    void an_absence_on_the_last_day_waits_for_the_return_in_one_council_and_not_in_the_other() {
        var facts = new ServiceFacts(
                "E-2",
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                List.of(new AbsenceSpan(
                        AbsenceKind.ANNUAL_LEAVE, LocalDate.of(2025, 10, 10), LocalDate.of(2025, 10, 20))));

        assertThat(alatau.verdict(facts, QUARTER, CalendarFixture.republic())
                        .value()
                        .reasonKey())
                .isEqualTo("absent");
        assertThat(sarysu.verdict(facts, QUARTER, CalendarFixture.republic())
                        .value()
                        .reasonKey())
                .isEqualTo("afterReturn");
    }

    @Test
    void indicators_are_set_until_the_minimum_is_left() {
        var set = alatau.kpisSet(LocalDate.of(2025, 10, 1));
        var late = alatau.kpisSet(LocalDate.of(2025, 10, 2));

        assertThat(set.value()).isTrue();
        assertThat(late.value()).isFalse();
        assertThat(late.steps())
                .containsExactly(new Step(
                        Citation.of("22"),
                        Rule.MINIMUM_REMAINING,
                        List.of(LocalDate.of(2025, 10, 2), 3, LocalDate.of(2025, 12, 31)),
                        false,
                        Optional.of(Reading.R12)));
    }

    @Test
    void a_plan_has_three_to_five_indicators() {
        assertThat(alatau.kpiCount(2).value()).isFalse();
        assertThat(alatau.kpiCount(6).steps().get(0).arguments()).isEqualTo(List.of(6, 3, 5, false));
    }

    @Test
    void a_percentage_in_the_hole_is_read_by_R21_and_then_looked_up() {
        var explained = alatau.permitted(number("44.7"));

        assertThat(explained.value().highest()).isEqualByComparingTo("2.24");
        assertThat(explained.steps()).extracting(Step::rule).containsExactly(Rule.HOLE, Rule.PERMITTED);
        assertThat(explained.steps().get(0).reading()).contains(Reading.R21);
        assertThat(explained.steps().get(0).result()).isEqualTo(new BigDecimal("44.49"));
        assertThat(explained.steps().get(1).result()).isEqualTo(List.of(number("2"), new BigDecimal("2.24")));
    }

    @Test
    void an_open_row_has_no_last_percentage() {
        assertThat(alatau.permitted(number("120")).steps().get(0).arguments())
                .isEqualTo(List.of(number("120"), number("100"), "", List.of(number("5"), number("5"))));
    }

    @ParameterizedTest(name = "2-қосымша, {0}: planned {1}, actual {2} -> {3} % by {4}")
    @CsvSource({
        "HIGHER_IS_BETTER, 100, 82, 82.00, R35",
        "LOWER_IS_BETTER, 10, 12, 83.33, R36",
        "LOWER_IS_BETTER, 0, 1, 0.00, R37",
        "QUALITATIVE, , 60, 60.00, R39",
        "QUALITATIVE, 0, 60, 60.00, R39"
    })
    void a_percentage_of_realisation_is_explained_by_the_reading_that_decides_it(
            Measure measure, BigDecimal planned, BigDecimal actual, BigDecimal percent, Reading reading) {
        var explained = alatau.realisation(measure, Optional.ofNullable(planned), actual);

        assertThat(explained.steps()).singleElement().satisfies(step -> {
            assertThat(step.rule()).isEqualTo(Rule.REALISATION);
            assertThat(step.by()).isEqualTo(new Citation("27", 2));
            assertThat(step.reading()).contains(reading);
            assertThat(step.result()).isEqualTo(percent);
            assertThat(step.inputs()).hasSize(4).startsWith(planned == null ? "" : planned, actual);
        });
        assertThat(explained.value().orElseThrow().percent()).isEqualTo(percent);
    }

    @Test
    void a_quarter_without_a_planned_value_is_said_to_be_left_out() {
        var explained = alatau.realisation(Measure.HIGHER_IS_BETTER, Optional.empty(), number("5"));

        assertThat(explained.value()).isEmpty();
        assertThat(explained.steps()).singleElement().satisfies(step -> {
            assertThat(step.rule()).isEqualTo(Rule.NOT_MARKED);
            assertThat(step.reading()).contains(Reading.R38);
            assertThat(step.arguments()).containsExactly("", false);
        });
    }

    @Test
    void a_mark_is_permitted_by_its_percentage_or_refused() {
        assertThat(alatau.permitted(number("82"), number("4")).steps())
                .extracting(Step::rule)
                .containsExactly(Rule.PERMITTED, Rule.MARK_PERMITTED);
        assertThatThrownBy(() -> alatau.permitted(number("82"), number("5"))).isInstanceOf(Refused.class);
    }

    @Test
    void the_year_of_a_head_is_a_reading_in_one_council_and_the_text_in_the_other() {
        List<Mean> quarters = quarters("4.5", "3.5");

        var read = alatau.yearly(MethodKind.KPI, quarters);
        var written = sarysu.yearly(MethodKind.KPI, quarters);

        assertThat(read.steps().get(0).reading()).contains(Reading.R11);
        assertThat(written.steps().get(0).reading()).isEmpty();
        assertThat(read.steps())
                .extracting(Step::rule)
                .containsExactly(Rule.YEARLY_METHOD, Rule.YEARLY_PERIODS, Rule.YEARLY_MEAN, Rule.ROUNDING, Rule.GRADE);
        assertThat(read.steps().get(2).inputs().get(0)).isEqualTo(numbers("4.50", "3.50"));
        assertThat(read.value().orElseThrow().mean().value()).isEqualByComparingTo("4");
    }

    @Test
    void a_year_without_an_evaluated_period_has_no_mark() {
        var explained = alatau.yearly(MethodKind.RANKING, List.of());

        assertThat(explained.value()).isEmpty();
        assertThat(explained.steps().get(1).arguments()).isEqualTo(List.of(0, 1, false));
    }

    @Test
    void the_survey_forms_no_yearly_mark() {
        var explained = alatau.yearly(MethodKind.SURVEY, quarters("4"));

        assertThat(explained.value()).isEmpty();
        assertThat(explained.steps()).extracting(Step::rule).containsExactly(Rule.YEARLY_METHOD);
    }

    @Test
    void more_than_fifty_servants_of_a_unit_let_others_evaluate_too() {
        assertThat(alatau.delegation(50).value()).isFalse();
        assertThat(alatau.delegation(51).steps().get(0).arguments())
                .isEqualTo(List.of(51, 50, Delegation.Counted.B_SERVANTS_OF_THE_UNIT, true));
    }

    @Test
    void a_text_without_delegation_says_so() {
        var explained = sarysu.delegation(200);

        assertThat(explained.value()).isFalse();
        assertThat(explained.steps()).extracting(Step::rule).containsExactly(Rule.NO_DELEGATION);
    }

    @Test
    void the_same_inputs_give_the_same_explanation() {
        assertThat(alatau.outcome(sheet(MethodKind.RANKING, "5", "4", "4", "3")))
                .isEqualTo(alatau.outcome(sheet(MethodKind.RANKING, "5", "4", "4", "3")));
    }

    private static List<Mean> quarters(String... marks) {
        return List.of(marks).stream()
                .map(mark ->
                        AlatauFixture.methodology().kpi().orElseThrow().mean().of(List.of(Score.of(mark))))
                .toList();
    }

    private static Sheet sheet(MethodKind method, String... marks) {
        return new Sheet(method, QUARTER, numbers(marks));
    }

    private static List<BigDecimal> numbers(String... written) {
        return List.of(written).stream().map(BigDecimal::new).toList();
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
