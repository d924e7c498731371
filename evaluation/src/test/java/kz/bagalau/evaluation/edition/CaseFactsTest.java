package kz.bagalau.evaluation.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.kpi.Measure;
import kz.bagalau.methodology.proof.Bench;
import kz.bagalau.methodology.proof.CaseOutcome;
import kz.bagalau.methodology.proof.SupposedIndicator;
import kz.bagalau.methodology.proof.TestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form supposes of a made-up person becomes a case, and is kept so that it asks the same in every year. */
class CaseFactsTest {

    private static final Period THIRD_QUARTER = Period.parse("2026-Q3");

    private final Edition edition = ShippedEditions.all().get(0);
    private final WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());

    @Test
    void what_is_kept_makes_the_same_case_again() {
        TestCase first = testCase(Map.of(
                "category",
                "e-4",
                "appointed",
                "2023-05-01",
                "absentFrom",
                "2026-10-01",
                "absentUntil",
                "2026-10-20",
                "marks",
                "4 3,5; 5",
                "servants",
                "51"));

        TestCase again = testCase(CaseFacts.of(first));

        assertThat(again).isEqualTo(first);
        assertThat(first.person().category()).isEqualTo("E-4");
        assertThat(first.marks()).containsExactly(new BigDecimal("4"), new BigDecimal("3.5"), new BigDecimal("5"));
        assertThat(first.period()).isEqualTo(THIRD_QUARTER);
    }

    @Test
    void indicators_are_kept_by_their_planned_and_actual_values() {
        TestCase first = testCase(Map.of(
                "method", "kpi", "category", "E-2", "indicators", "higher 100 82,5; lower 10 12 ;qualitative - 60;"));

        assertThat(testCase(CaseFacts.of(first))).isEqualTo(first);
        assertThat(first.indicators())
                .containsExactly(
                        new SupposedIndicator(
                                Measure.HIGHER_IS_BETTER, Optional.of(new BigDecimal("100")), new BigDecimal("82.5")),
                        new SupposedIndicator(
                                Measure.LOWER_IS_BETTER, Optional.of(new BigDecimal("10")), new BigDecimal("12")),
                        new SupposedIndicator(Measure.QUALITATIVE, Optional.empty(), new BigDecimal("60")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"up 1 2", "higher 1", "higher 1 2 3", "higher one 2", "higher 1 1e9", "higher 1 -"})
    void an_indicator_that_nobody_can_read_is_refused(String written) {
        assertThatThrownBy(() -> testCase(Map.of("method", "kpi", "category", "E-2", "indicators", written)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isInstanceOf(DraftRefusal.FactUnreadable.class));
    }

    @ParameterizedTest(name = "paragraph 7: marks {0} come to {1}")
    @CsvSource({
        "4 4 4 4, 'evaluated=true; mean=4.00; grade=EFFECTIVE'",
        "2 2 2 3, 'evaluated=true; mean=2.25; grade=SATISFACTORY'"
    })
    void the_outcome_is_one_line_that_an_expectation_can_be_compared_with(String marks, String expected) {
        assertThat(CaseBench.line(run(Map.of("category", "E-4", "marks", marks)).result()))
                .isEqualTo(expected);
    }

    @Test
    void a_person_too_short_in_the_post_is_not_evaluated_and_the_line_says_why() {
        CaseOutcome outcome = run(Map.of("category", "E-4", "appointed", "2026-09-10", "marks", "4 4 4 4"));

        assertThat(CaseBench.line(outcome.result()))
                .startsWith("evaluated=false; reason=")
                .doesNotContain("mean");
    }

    @ParameterizedTest
    @CsvSource({"appointed, кеше", "marks, төрт", "method, талқылау", "absentFrom, 2026-13-01"})
    void a_fact_that_nobody_can_read_is_refused_by_its_name(String key, String value) {
        assertThatThrownBy(() -> testCase(Map.of("category", "E-4", key, value)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new DraftRefusal.FactUnreadable(key, value)));
    }

    @Test
    void the_category_is_never_taken_for_granted() {
        assertThatThrownBy(() -> testCase(Map.of("marks", "4 4 4 4")))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new DraftRefusal.CaseCategoryMissing()));
    }

    @Test
    void an_absence_that_ends_before_it_begins_is_refused() {
        assertThatThrownBy(() ->
                        testCase(Map.of("category", "E-4", "absentFrom", "2026-10-10", "absentUntil", "2026-10-01")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("FactUnreadable");
    }

    private CaseOutcome run(Map<String, String> facts) {
        return Bench.run(edition, testCase(facts), calendar);
    }

    private static TestCase testCase(Map<String, String> facts) {
        return new CaseFacts(facts).testCase(MethodKind.RANKING, THIRD_QUARTER);
    }
}
