package kz.bagalau.evaluation.year;

import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.YearlyMean;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearCountTest {

    @ParameterizedTest(name = "paragraph 4, {0}, {1}: {2} comes to {3}, {4}")
    @CsvSource({
        "alatau, RANKING, 4.00 4.00 3.00 4.00, 3.75, PROPER",
        "alatau, RANKING, 3.75 4.25, 4.00, EFFECTIVE",
        "alatau, RANKING, 3.99 4.00, 4.00, EFFECTIVE",
        "alatau, RANKING, 1.99 2.00, 2.00, SATISFACTORY",
        "alatau, RANKING, 1.98 2.00, 1.99, UNSATISFACTORY",
        "alatau, RANKING, 5.00, 5.00, EFFECTIVE",
        "alatau, KPI, 3.75 2.50 4.00, 3.42, PROPER",
        "sarysu, RANKING, 3.00 3.00 3.25 4.00, 3.31, PROPER",
        "sarysu, KPI, 2.99 3.00, 3.00, PROPER",
        "sarysu, KPI, 0.00 5.00, 2.50, SATISFACTORY",
    })
    void a_year_is_the_mean_of_its_evaluated_quarters(
            String council, MethodKind method, String quarters, String mean, GradeRank grade) {
        YearCount count = count(council, marks(method, quarters)).orElseThrow();

        assertThat(count.mean().value()).isEqualByComparingTo(mean);
        assertThat(count.grade().rank()).isEqualTo(grade);
        assertThat(count.counted()).hasSize(quarters.split(" ").length);
    }

    @ParameterizedTest(name = "{0}: one quarter of four, and the year is that quarter (R28)")
    @ValueSource(strings = {"alatau", "sarysu"})
    void a_missing_quarter_is_no_nought(String council) {
        assertThat(count(council, marks(MethodKind.RANKING, "4.50"))
                        .orElseThrow()
                        .mean()
                        .value())
                .isEqualByComparingTo("4.50");
    }

    @ParameterizedTest(name = "{0}: nobody without a quarter has a year")
    @ValueSource(strings = {"alatau", "sarysu"})
    void no_quarter_gives_no_year(String council) {
        assertThat(count(council, List.of())).isEmpty();
    }

    @Test
    void quarters_of_both_methods_make_one_year_by_R51() {
        YearCount count = count("sarysu", List.of(mark(MethodKind.RANKING, 1, "3.00"), mark(MethodKind.KPI, 2, "4.00")))
                .orElseThrow();

        assertThat(count.mean().value()).isEqualByComparingTo("3.50");
    }

    @Test
    void a_method_that_the_rule_does_not_cover_stays_out() {
        YearlyMean rule = law("alatau").yearly();
        YearlyMean rankingOnly = new YearlyMean(
                rule.by(),
                List.of(MethodKind.RANKING),
                List.of(),
                rule.atLeast(),
                rule.rounding(),
                rule.periods(),
                rule.basis(),
                rule.formed());

        YearCount count = YearCount.of(
                        List.of(mark(MethodKind.RANKING, 1, "3.00"), mark(MethodKind.KPI, 2, "5.00")),
                        rankingOnly,
                        law("alatau").grades())
                .orElseThrow();

        assertThat(count.mean().value()).isEqualByComparingTo("3.00");
        assertThat(count.counted()).extracting(QuarterMark::period).containsExactly(Period.quarter(2026, 1));
    }

    @Test
    void an_edition_may_ask_for_more_quarters_and_name_them() {
        YearlyMean rule = law("sarysu").yearly();
        YearlyMean halves = new YearlyMean(
                rule.by(),
                rule.methods(),
                rule.byReading(),
                2,
                rule.rounding(),
                List.of(2, 4),
                rule.basis(),
                rule.formed());

        assertThat(YearCount.of(
                        marks(MethodKind.RANKING, "3.00 4.00 5.00"),
                        halves,
                        law("sarysu").grades()))
                .as("only the second of them counts, and two are asked for")
                .isEmpty();
        assertThat(YearCount.of(
                                marks(MethodKind.RANKING, "3.00 4.00 5.00 2.00"),
                                halves,
                                law("sarysu").grades())
                        .orElseThrow()
                        .mean()
                        .value())
                .isEqualByComparingTo("3.00");
    }

    @Test
    void a_corrected_quarter_is_another_count_and_the_same_quarters_are_not() {
        List<QuarterMark> formed = marks(MethodKind.RANKING, "3.00 4.00");
        YearlyMark first = YearlyMark.of(
                UUID.randomUUID(),
                2026,
                1,
                openSheetOf("alatau").edition.id(),
                count("alatau", formed).orElseThrow(),
                YearlyMark.Cause.FORMED,
                "Әбдірахманова Г. С.",
                kz.bagalau.evaluation.ranking.SheetFixture.NOON);
        QuarterMark second = formed.get(1);
        QuarterMark corrected = new QuarterMark(
                second.result(),
                second.method(),
                second.period(),
                Mean.given(new BigDecimal("4.50"), law("alatau").yearly().rounding()),
                GradeRank.EFFECTIVE,
                Optional.of(new BigDecimal("4.00")));

        assertThat(first.sameAs(count("alatau", formed).orElseThrow())).isTrue();
        YearCount anew = count("alatau", List.of(formed.get(0), corrected)).orElseThrow();
        assertThat(first.sameAs(anew)).isFalse();
        assertThat(anew.mean().value()).isEqualByComparingTo("3.75");
        assertThat(first.mean()).isEqualByComparingTo("3.50");
        assertThat(first.inputs())
                .extracting(input -> input.mean().toPlainString())
                .containsExactly("3.00", "4.00");
    }

    @Test
    void the_same_mean_of_other_quarters_is_another_count() {
        YearlyMark first = YearlyMark.of(
                UUID.randomUUID(),
                2026,
                1,
                openSheetOf("alatau").edition.id(),
                count("alatau", marks(MethodKind.RANKING, "3.00")).orElseThrow(),
                YearlyMark.Cause.FORMED,
                "Әбдірахманова Г. С.",
                kz.bagalau.evaluation.ranking.SheetFixture.NOON);

        assertThat(first.sameAs(
                        count("alatau", marks(MethodKind.RANKING, "3.00 3.00")).orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: the sum is written {1}, the quotient {2}")
    @CsvSource({"5.00 5.00, 10, 5", "3.50, 3.5, 3.5", "3.00 3.25, 6.25, 3.125"})
    void a_sum_is_kept_as_one_writes_it(String quarters, String total, String unrounded) {
        YearlyMark mark = YearlyMark.of(
                UUID.randomUUID(),
                2026,
                1,
                openSheetOf("alatau").edition.id(),
                count("alatau", marks(MethodKind.RANKING, quarters)).orElseThrow(),
                YearlyMark.Cause.FORMED,
                "Әбдірахманова Г. С.",
                kz.bagalau.evaluation.ranking.SheetFixture.NOON);

        assertThat(mark.total().toPlainString()).isEqualTo(total);
        assertThat(mark.unrounded().toPlainString()).isEqualTo(unrounded);
    }

    private static Optional<YearCount> count(String council, List<QuarterMark> marks) {
        return YearCount.of(marks, law(council).yearly(), law(council).grades());
    }

    private static Methodology law(String council) {
        return openSheetOf(council).edition.methodology();
    }

    private static List<QuarterMark> marks(MethodKind method, String written) {
        List<String> means = Arrays.asList(written.split(" "));
        return java.util.stream.IntStream.range(0, means.size())
                .mapToObj(place -> mark(method, place + 1, means.get(place)))
                .toList();
    }

    private static QuarterMark mark(MethodKind method, int quarter, String mean) {
        return new QuarterMark(
                UUID.nameUUIDFromBytes(new byte[] {(byte) quarter}),
                method,
                Period.quarter(2026, quarter),
                Mean.given(new BigDecimal(mean), law("alatau").yearly().rounding()),
                GradeRank.PROPER,
                Optional.empty());
    }
}
