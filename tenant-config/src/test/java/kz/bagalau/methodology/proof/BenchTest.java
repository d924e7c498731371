package kz.bagalau.methodology.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.TenPoint;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.RecordDocument;
import kz.bagalau.methodology.explain.Rule;
import kz.bagalau.methodology.explain.Step;
import kz.bagalau.methodology.proof.CaseOutcome.Met;
import kz.bagalau.methodology.score.GradeRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typical persons and quarters, run through editions. */
class BenchTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 11, 22);

    /** Caps that neither shipped edition has: on the mean after a reprimand, on one mark after a remark in force. */
    private static final String CAPS =
            """
              caps:
                - { par: 31, key: reprimand, fact: reprimand, name: сөгіс, methods: [kpi, ranking], target: mean, highest: 3.99, counts: imposedInPeriod }
                - { par: 31, key: remark, fact: remark, name: ескерту, methods: [ranking], target: mark, parameters: [discipline], highest: 2, counts: inForceInPeriod }

            notAutomated:""";

    @ParameterizedTest(name = "{0} {1}: reason {2}, evaluated {3} (5, 6)")
    @CsvSource({
        "KPI, APPOINTED_BEFORE_END, tooShort, false",
        "RANKING, APPOINTED_BEFORE_END, tooShort, false",
        "RANKING, APPOINTED_AT_MINIMUM, present, true",
        "RANKING, APPOINTED_A_DAY_SHORT, tooShort, false",
        "RANKING, ABSENT_ON_LAST_DAY, absent, true",
        "RANKING, ABSENT_IN_PERIOD, present, true",
        "RANKING, DISMISSED_IN_PERIOD, dismissed, true",
        "RANKING, DISMISSED_AFTER_PERIOD, dismissed, true",
        "KPI, KPIS_AT_MINIMUM, present, true"
    })
    void who_is_evaluated(MethodKind method, Typical typical, String reason, boolean evaluated) {
        Result result = run(AlatauFixture.edition(), method, typical).result();

        assertThat(result.reason()).contains(reason);
        assertThat(result.evaluated()).contains(evaluated);
        assertThat(result.mean().isPresent()).isEqualTo(evaluated && typical != Typical.KPIS_AT_MINIMUM);
    }

    @Test
    void the_same_absence_waits_for_the_return_in_the_other_council() {
        Result result = run(SarysuFixture.edition(), MethodKind.KPI, Typical.ABSENT_ON_LAST_DAY)
                .result();

        assertThat(result.reason()).contains("afterReturn");
        assertThat(result.withoutPresence()).contains(false);
    }

    @Test
    void a_mean_of_3_995_is_tried_and_is_effective_by_R01() {
        CaseOutcome outcome = run(AlatauFixture.edition(), MethodKind.KPI, Typical.MEAN_HALF_A_UNIT_BELOW_BAND);

        assertThat(outcome.testCase().marks())
                .containsExactly(number("4.00"), number("4.00"), number("3.99"), number("3.99"));
        assertThat(outcome.steps())
                .filteredOn(step -> step.rule() == Rule.MEAN)
                .extracting(Step::result)
                .containsExactly(number("3.995"));
        assertThat(outcome.result().grade()).contains(GradeRank.EFFECTIVE);
    }

    @Test
    void a_band_is_tried_at_its_first_mean_and_just_below() {
        assertThat(cases(AlatauFixture.edition(), MethodKind.RANKING, Typical.MEAN_AT_BAND))
                .extracting(TestCase::marks)
                .containsExactly(marks("4", "4", "4", "4"), marks("3", "3", "3", "3"), marks("2", "2", "2", "2"));
        assertThat(cases(AlatauFixture.edition(), MethodKind.RANKING, Typical.MEAN_BELOW_BAND))
                .extracting(TestCase::marks)
                .containsExactly(marks("4", "4", "4", "3"), marks("3", "3", "3", "2"), marks("2", "2", "2", "1"));
        assertThat(run(AlatauFixture.edition(), MethodKind.RANKING, Typical.MEAN_BELOW_BAND)
                        .result()
                        .grade())
                .contains(GradeRank.PROPER);
    }

    @Test
    void a_half_unit_that_the_marks_cannot_give_is_not_tried() {
        assertThat(cases(AlatauFixture.edition(), MethodKind.RANKING, Typical.MEAN_HALF_A_UNIT_BELOW_BAND))
                .isEmpty();
    }

    @Test
    void each_edge_of_the_percent_table_is_tried() {
        List<TestCase> edges = cases(AlatauFixture.edition(), MethodKind.KPI, Typical.PERCENT_AT_EDGE);

        assertThat(edges).hasSize(41);
        assertThat(edges.get(0).percents()).containsExactly(number("100"));
        assertThat(edges.get(40).percents()).containsExactly(number("0"));
        Result full = Bench.run(AlatauFixture.edition(), edges.get(0), CalendarFixture.republic())
                .result();
        assertThat(full.lowest().orElseThrow()).isEqualByComparingTo("5");
        assertThat(full.highest().orElseThrow()).isEqualByComparingTo("5");
    }

    @Test
    void indicators_at_44_7_percent_are_read_by_R21() {
        CaseOutcome outcome = run(AlatauFixture.edition(), MethodKind.KPI, Typical.PERCENT_IN_HOLE);

        assertThat(outcome.testCase().percents()).containsExactly(number("44.7"));
        assertThat(outcome.result().highest().orElseThrow()).isEqualByComparingTo("2.24");
        assertThat(outcome.steps()).extracting(Step::rule).contains(Rule.HOLE, Rule.PERMITTED);
    }

    @ParameterizedTest(name = "2-қосымша, {0}: {1} permits up to {2}")
    @CsvSource({
        "INDICATOR_MORE_IS_BETTER, REALISATION, 4.24",
        "INDICATOR_LESS_IS_BETTER, REALISATION, 4.24",
        "INDICATOR_PLANNED_NOUGHT, REALISATION, 0.24",
        "INDICATOR_WITHOUT_PLAN, NOT_MARKED, ",
        "INDICATOR_QUALITATIVE, REALISATION, 4.24"
    })
    void an_indicator_is_tried_from_its_planned_and_actual_value(Typical typical, Rule rule, BigDecimal highest) {
        CaseOutcome outcome = run(AlatauFixture.edition(), MethodKind.KPI, typical);

        assertThat(outcome.steps()).extracting(Step::rule).contains(rule);
        assertThat(outcome.result().highest().isPresent()).isEqualTo(highest != null);
        outcome.result().highest().ifPresent(found -> assertThat(found).isEqualByComparingTo(highest));
        assertThat(outcome.result().refused()).isEmpty();
    }

    @Test
    void a_planned_nought_that_the_edition_refuses_is_an_outcome_with_its_reason() {
        Edition strict = Changed.edition(Changed.replacing("zeroPlan: reachedOrNot", "zeroPlan: refused"));

        assertThat(run(strict, MethodKind.KPI, Typical.INDICATOR_PLANNED_NOUGHT)
                        .result()
                        .refused())
                .contains("refusal.PlannedValueZero");
    }

    @Test
    void what_the_methodology_forbids_is_an_outcome() {
        CaseOutcome band = run(AlatauFixture.edition(), MethodKind.KPI, Typical.MARK_ABOVE_BAND);
        CaseOutcome range = run(AlatauFixture.edition(), MethodKind.RANKING, Typical.MARK_ABOVE_RANGE);
        CaseOutcome step = run(AlatauFixture.edition(), MethodKind.RANKING, Typical.MARK_BETWEEN_STEPS);

        assertThat(band.result().refused()).contains("refusal.MarkNotPermitted");
        assertThat(range.result().refused()).contains("refusal.MarkOutOfRange");
        assertThat(range.refusal().orElseThrow().citation().orElseThrow().paragraph())
                .isEqualTo("31");
        assertThat(step.result().refused()).contains("refusal.MarkOutOfRange");
        assertThat(step.result().grade()).isEmpty();
    }

    @Test
    void a_method_that_the_edition_does_not_use_is_an_outcome_too() {
        TestCase head = cases(AlatauFixture.edition(), MethodKind.KPI, Typical.PERCENT_IN_HOLE)
                .get(0);
        Edition other = TenPoint.edition();

        assertThat(Bench.run(other, head, CalendarFixture.republic()).result().refused())
                .contains("methodology.fault.methodNotUsed");
    }

    @Test
    void indicators_are_tried_on_the_exact_day_and_the_day_after() {
        assertThat(cases(AlatauFixture.edition(), MethodKind.KPI, Typical.KPIS_AT_MINIMUM))
                .extracting(each -> each.person().appointed())
                .containsExactly(LocalDate.of(2025, 10, 1));
        assertThat(cases(SarysuFixture.edition(), MethodKind.KPI, Typical.KPIS_A_DAY_SHORT))
                .extracting(each -> each.person().appointed())
                .containsExactly(LocalDate.of(2025, 12, 2));
        assertThat(run(AlatauFixture.edition(), MethodKind.KPI, Typical.KPIS_AT_MINIMUM)
                        .result()
                        .kpisSet())
                .contains(true);
        assertThat(run(AlatauFixture.edition(), MethodKind.KPI, Typical.KPIS_A_DAY_SHORT)
                        .result()
                        .kpisSet())
                .contains(false);
    }

    @Test
    void whoever_was_long_in_the_post_is_not_asked_for_the_time_left() {
        assertThat(run(AlatauFixture.edition(), MethodKind.KPI, Typical.PERCENT_IN_HOLE)
                        .result()
                        .kpisSet())
                .isEmpty();
    }

    @Test
    void fifty_one_servants_of_a_unit_let_others_evaluate_too() {
        assertThat(run(AlatauFixture.edition(), MethodKind.RANKING, Typical.DELEGATION_AT_NUMBER)
                        .result()
                        .delegation())
                .contains(false);
        CaseOutcome above = run(AlatauFixture.edition(), MethodKind.RANKING, Typical.DELEGATION_ABOVE_NUMBER);
        assertThat(above.testCase().person().headcount()).contains(51);
        assertThat(above.result().delegation()).contains(true);
        assertThat(cases(SarysuFixture.edition(), MethodKind.RANKING, Typical.DELEGATION_AT_NUMBER))
                .isEmpty();
    }

    @Test
    void a_year_just_below_the_best_grade_is_rounded_into_it() {
        CaseOutcome outcome = run(AlatauFixture.edition(), MethodKind.RANKING, Typical.YEAR_OF_ALL_PERIODS);

        assertThat(outcome.testCase().means())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(number("4"), number("4"), number("4"), number("3.99"));
        assertThat(outcome.result().yearlyMean().orElseThrow()).isEqualByComparingTo("4");
        assertThat(outcome.result().yearlyGrade()).contains(GradeRank.EFFECTIVE);
        assertThat(cases(AlatauFixture.edition(), MethodKind.RANKING, Typical.YEAR_OF_TOO_FEW))
                .isEmpty();
    }

    @Test
    void the_shipped_editions_have_no_caps_and_so_no_penalties_to_try() {
        assertThat(cases(AlatauFixture.edition(), MethodKind.RANKING, Typical.PENALTY))
                .isEmpty();
    }

    @Test
    void a_reprimand_holds_the_mean_down_and_a_lapsed_one_does_not() {
        Edition capped = capped();

        CaseOutcome held = run(capped, MethodKind.KPI, Typical.PENALTY);
        CaseOutcome lapsed = run(capped, MethodKind.KPI, Typical.PENALTY_LAPSED);

        assertThat(held.result().mean().orElseThrow()).isEqualByComparingTo("3.99");
        assertThat(held.result().grade()).contains(GradeRank.PROPER);
        assertThat(held.steps())
                .extracting(Step::rule)
                .contains(Rule.CAP_ON_MEAN)
                .doesNotContain(Rule.CAP_ON_MARK);
        assertThat(lapsed.result().grade()).contains(GradeRank.EFFECTIVE);
    }

    @Test
    void a_remark_in_force_holds_one_mark_down() {
        CaseOutcome held = cases(capped(), MethodKind.RANKING, Typical.PENALTY).stream()
                .filter(each -> each.args().get(0).equals("remark"))
                .findFirst()
                .map(each -> Bench.run(capped(), each, CalendarFixture.republic()))
                .orElseThrow();

        assertThat(held.result().mean().orElseThrow()).isEqualByComparingTo("4.25");
        assertThat(held.steps())
                .filteredOn(step -> step.rule() == Rule.CAP_ON_MARK)
                .extracting(step -> step.inputs().get(0))
                .containsExactly(4);
    }

    @ParameterizedTest(name = "{0}: {1} expected, {2} found")
    @CsvSource({
        "evaluated, true, false",
        "withoutPresence, true, false",
        "reason, absent, present",
        "kpisSet, true, false",
        "delegation, true, false",
        "lowest, 2, 2.25",
        "highest, 2.24, 2.49",
        "mean, 4, 3.99",
        "grade, effective, proper",
        "yearlyMean, 4, 3.99",
        "yearlyGrade, effective, proper",
        "refused, refusal.MarkOutOfRange, refusal.MarkNotPermitted"
    })
    void every_part_of_a_result_is_compared_and_what_is_not_expected_is_not(
            String field, String expected, String found) {
        Result expectation = RecordDocument.read(field + ": " + expected, Result.class);
        Result result = RecordDocument.read(field + ": " + found, Result.class);
        Result nothing = RecordDocument.read("{}", Result.class);

        assertThat(result.differencesFrom(expectation)).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo(field);
            assertThat(difference.actual()).isPresent();
        });
        assertThat(nothing.differencesFrom(expectation))
                .singleElement()
                .satisfies(difference -> assertThat(difference.actual()).isEmpty());
        assertThat(expectation.differencesFrom(expectation)).isEmpty();
        assertThat(result.differencesFrom(nothing)).isEmpty();
    }

    @Test
    void a_name_has_two_hundred_letters_at_most() {
        TestCase some = cases(AlatauFixture.edition(), MethodKind.RANKING, Typical.MEAN_AT_BAND)
                .get(0);

        assertThat(some.named("ә".repeat(200)).name()).contains("ә".repeat(200));
        assertThatThrownBy(() -> some.named("ә".repeat(201))).hasMessageContaining("caseName");
        assertThatThrownBy(() -> some.named(" ")).hasMessageContaining("caseName");
    }

    @Test
    void a_typical_case_has_its_words_under_its_name() {
        assertThat(Typical.MEAN_HALF_A_UNIT_BELOW_BAND.key()).isEqualTo("proof.case.meanHalfAUnitBelowBand");
    }

    @Test
    void an_outcome_kept_is_met_by_the_same_edition_and_names_what_differs_under_another() {
        TestCase kept = run(AlatauFixture.edition(), MethodKind.KPI, Typical.ABSENT_ON_LAST_DAY)
                .kept();

        CaseOutcome same = Bench.run(AlatauFixture.edition(), kept, CalendarFixture.republic());
        CaseOutcome other = Bench.run(SarysuFixture.edition(), kept, CalendarFixture.republic());

        assertThat(same.met()).isEqualTo(Met.MET);
        assertThat(same.differences()).isEmpty();
        assertThat(other.met()).isEqualTo(Met.NOT_MET);
        assertThat(other.differences())
                .containsExactly(
                        new Difference("withoutPresence", true, Optional.of(false)),
                        new Difference("reason", "absent", Optional.of("afterReturn")));
        assertThat(other.differences().get(0).key()).isEqualTo("proof.result.withoutPresence");
    }

    @Test
    void without_an_expectation_nothing_is_met_or_missed() {
        assertThat(run(AlatauFixture.edition(), MethodKind.KPI, Typical.PERCENT_IN_HOLE)
                        .met())
                .isEqualTo(Met.NO_EXPECTATION);
    }

    @Test
    void the_catalogue_of_any_edition_is_written_and_read_back() {
        for (Edition edition :
                List.of(AlatauFixture.edition(), SarysuFixture.edition(), capped(), TenPoint.edition())) {
            TestCases cases = Catalogue.of(edition.methodology(), TODAY, CalendarFixture.republic());
            TestCases kept = new TestCases(Bench.run(edition, cases, CalendarFixture.republic()).stream()
                    .map(CaseOutcome::kept)
                    .toList());

            assertThat(TestCases.read(kept.yaml())).isEqualTo(kept);
            assertThat(TestCases.read(kept.json())).isEqualTo(kept);
            assertThat(Bench.run(edition, TestCases.read(kept.yaml()), CalendarFixture.republic()))
                    .extracting(CaseOutcome::met)
                    .containsOnly(Met.MET);
        }
    }

    @Test
    void an_edition_of_half_years_and_ten_points_has_its_own_typical_cases() {
        Edition other = TenPoint.edition();

        assertThat(cases(other, MethodKind.KPI, Typical.PERCENT_AT_EDGE)).isEmpty();
        assertThat(cases(other, MethodKind.RANKING, Typical.APPOINTED_AT_MINIMUM))
                .extracting(TestCase::period)
                .containsExactly(Period.parse("2025-H1"));
        assertThat(cases(other, MethodKind.RANKING, Typical.MEAN_AT_BAND).get(0).marks())
                .hasSize(3)
                .allMatch(mark -> mark.compareTo(number("8")) == 0);
        assertThat(run(other, MethodKind.RANKING, Typical.YEAR_OF_TOO_FEW)
                        .result()
                        .yearlyMean())
                .isEmpty();
        assertThat(run(other, MethodKind.RANKING, Typical.DELEGATION_ABOVE_NUMBER)
                        .testCase()
                        .person()
                        .headcount())
                .contains(11);
    }

    @Test
    void a_case_is_typical_or_named_never_both() {
        TestCase typical = cases(AlatauFixture.edition(), MethodKind.KPI, Typical.PERCENT_IN_HOLE)
                .get(0);

        assertThat(typical.named("Өз жағдайымыз").name()).contains("Өз жағдайымыз");
        assertThat(typical.named("Өз жағдайымыз").typical()).isEmpty();
        assertThatThrownBy(() -> typical.named(" ")).isInstanceOf(Unfit.class);
    }

    @Test
    void all_faults_of_a_document_of_cases_are_told_at_once() {
        assertThatThrownBy(
                        () -> TestCases.read(
                                """
                        cases:
                          - name: бір
                            method: ranked
                            period: 2025-Q5
                            person: { category: E-4, managing: false, appointed: yesterday, age: 40 }
                        """))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(fault -> fault.key())
                        .contains("unknownWord", "periodWritten", "notADate", "unknownKey"));
    }

    private static Edition capped() {
        return Changed.edition(Changed.replacing("notAutomated:", CAPS.stripTrailing()));
    }

    private static CaseOutcome run(Edition edition, MethodKind method, Typical typical) {
        return Bench.run(edition, cases(edition, method, typical).get(0), CalendarFixture.republic());
    }

    private static List<TestCase> cases(Edition edition, MethodKind method, Typical typical) {
        return Catalogue.of(edition.methodology(), TODAY, CalendarFixture.republic()).cases().stream()
                .filter(each -> each.method() == method && each.typical().equals(Optional.of(typical)))
                .toList();
    }

    private static List<BigDecimal> marks(String... written) {
        return List.of(written).stream().map(BigDecimal::new).toList();
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
