package kz.bagalau.methodology.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.score.YearlyMean.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The mark of a year, as other councils may take it of its periods (¶4). */
class YearlyMeanTest {

    private static final Rounding R01 = new Rounding(Reading.R01, 2, RoundingMode.HALF_UP);

    @Test
    void only_the_periods_that_the_edition_names_count() {
        YearlyMean secondHalf = yearly(1, List.of(3, 4), Optional.empty());
        Map<Period, Mean> means = Map.of(
                Period.quarter(2026, 1), mean("2"),
                Period.quarter(2026, 3), mean("4"),
                Period.quarter(2026, 4), mean("5"));

        assertThat(secondHalf.counts(Period.quarter(2026, 2))).isFalse();
        assertThat(secondHalf.counts(Period.quarter(2026, 3))).isTrue();
        assertThat(secondHalf.ofPeriods(means).orElseThrow().value()).isEqualTo("4.50");
    }

    @Test
    void every_period_counts_where_the_edition_names_none() {
        YearlyMean all = yearly(1, List.of(), Optional.empty());

        assertThat(all.counts(Period.quarter(2026, 2))).isTrue();
        assertThat(all.ofPeriods(Map.of(Period.quarter(2026, 1), mean("2"), Period.quarter(2026, 4), mean("5")))
                        .orElseThrow()
                        .value())
                .isEqualTo("3.50");
    }

    @Test
    void fewer_evaluated_periods_than_the_edition_asks_for_make_no_yearly_mark() {
        YearlyMean three = yearly(3, List.of(), Optional.empty());

        assertThat(three.of(List.of(mean("4"), mean("5")))).isEmpty();
        assertThat(three.of(List.of(mean("4"), mean("5"), mean("3")))).isPresent();
    }

    @ParameterizedTest(name = "¶4, R28, {0}: {1} and {2} and {3} -> {4}")
    @CsvSource({
        // 11/3 = 3.67, 11/3 = 3.67, 3/2 = 1.50: rounded 2.946667, unrounded 2.944444
        "ROUNDED_MEANS,   4 4 3, 4 4 3, 2 1, 2.95",
        "UNROUNDED_MEANS, 4 4 3, 4 4 3, 2 1, 2.94",
        "                , 4 4 3, 4 4 3, 2 1, 2.95"
    })
    void the_year_is_taken_of_rounded_or_of_unrounded_means(
            Basis basis, String one, String two, String three, BigDecimal value) {
        YearlyMean yearly = yearly(1, List.of(), Optional.ofNullable(basis));

        Mean of = yearly.of(List.of(mean(one), mean(two), mean(three))).orElseThrow();

        assertThat(of.value()).isEqualTo(value);
        assertThat(of.count()).isEqualTo(3);
    }

    @Test
    void the_sum_of_unrounded_means_is_shown_as_far_as_its_sixth_decimal() {
        Mean of = yearly(1, List.of(), Optional.of(Basis.UNROUNDED_MEANS))
                .of(List.of(mean("4 4 3"), mean("4 4 3"), mean("2 1")))
                .orElseThrow();

        assertThat(of.sum()).isEqualTo("8.833333");
        assertThat(of.unrounded()).isEqualTo("2.944444");
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"3, 3 4, yearlyAtLeast", "1, 3 3, yearlyPeriods"})
    void periods_that_cannot_make_a_year_are_a_fault(int atLeast, String periods, String fault) {
        List<Integer> numbers =
                Stream.of(periods.split(" ")).map(Integer::valueOf).toList();

        assertThatThrownBy(() -> yearly(atLeast, numbers, Optional.empty()))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsExactly(fault));
    }

    @Test
    void as_many_periods_as_the_edition_names_may_be_asked_for() {
        assertThat(yearly(2, List.of(3, 4), Optional.empty()).atLeast()).isEqualTo(2);
    }

    private static YearlyMean yearly(int atLeast, List<Integer> periods, Optional<Basis> basis) {
        return new YearlyMean(
                Citation.of("4"),
                List.of(MethodKind.RANKING),
                List.of(),
                atLeast,
                R01,
                periods,
                basis,
                Optional.empty());
    }

    private static Mean mean(String marks) {
        return Mean.of(Stream.of(marks.split(" ")).map(BigDecimal::new).toList(), R01);
    }
}
