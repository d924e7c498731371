package kz.bagalau.methodology.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeScaleTest {

    private static final Rounding R01 = new Rounding(Reading.R01, 2, RoundingMode.HALF_UP);

    @ParameterizedTest(name = "7-тармақ, R01: орташа {0} -> {1} -> {2}")
    @CsvSource({
        "5,     5.00, EFFECTIVE",
        "4,     4.00, EFFECTIVE",
        "3.996, 4.00, EFFECTIVE",
        "3.995, 4.00, EFFECTIVE",
        "3.994, 3.99, PROPER",
        "3,     3.00, PROPER",
        "2.995, 3.00, PROPER",
        "2.994, 2.99, SATISFACTORY",
        "2,     2.00, SATISFACTORY",
        "1.995, 2.00, SATISFACTORY",
        "1.994, 1.99, UNSATISFACTORY",
        "0,     0.00, UNSATISFACTORY"
    })
    void a_mean_is_rounded_to_two_decimals_before_it_is_graded(BigDecimal mean, BigDecimal rounded, GradeRank rank) {
        for (Methodology methodology : List.of(AlatauFixture.methodology(), SarysuFixture.methodology())) {
            Mean of = Mean.of(List.of(mean), R01);

            assertThat(of.value()).isEqualTo(rounded);
            assertThat(methodology.grades().of(of).rank()).isEqualTo(rank);
        }
    }

    @Test
    void the_grade_prints_in_the_councils_own_words() {
        Mean four = Mean.of(List.of(new BigDecimal("4")), R01);

        assertThat(AlatauFixture.methodology().grades().of(four).label().kk())
                .isEqualTo("Функционалдық міндеттерді тиімді орындайды");
        assertThat(SarysuFixture.methodology().grades().of(four).label().kk())
                .isEqualTo("Функционалдық міндеттерін тиімді атқарады");
    }

    @Test
    void an_unrounded_mean_that_falls_between_two_bands_is_refused_not_guessed() {
        Mean unrounded = Mean.of(List.of(new BigDecimal("3.995")), new Rounding(Reading.R01, 3, RoundingMode.HALF_UP));

        assertThatThrownBy(() -> AlatauFixture.methodology().grades().of(unrounded))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new MeanInNoGrade(Citation.of("7"), new BigDecimal("3.995")))
                        .satisfies(refusal -> {
                            assertThat(refusal.citation()).contains(Citation.of("7"));
                            assertThat(refusal.arguments()).containsExactly(new BigDecimal("3.995"));
                        }));
    }

    @ParameterizedTest(name = "{0}-{1} under {2}-{3}: {4}")
    @CsvSource({"3, 3.98, 4, 5, gradeGap", "3, 4.00, 4, 5, gradeOverlap", "3, 4.50, 4, 5, gradeOverlap"})
    void a_gap_or_an_overlap_of_the_bands_is_refused(
            BigDecimal from, BigDecimal to, BigDecimal aboveFrom, BigDecimal aboveTo, String fault) {
        List<Grade> grades = List.of(
                grade(GradeRank.EFFECTIVE, aboveFrom, aboveTo),
                grade(GradeRank.PROPER, from, to),
                grade(GradeRank.SATISFACTORY, new BigDecimal("2"), new BigDecimal("2.99")),
                grade(GradeRank.UNSATISFACTORY, new BigDecimal("0"), new BigDecimal("1.99")));

        assertThatThrownBy(() -> new GradeScale(Citation.of("7"), grades))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsExactly(fault));
    }

    @Test
    void a_grade_missing_from_the_national_four_is_refused() {
        assertThatThrownBy(() -> new GradeScale(
                        Citation.of("7"), List.of(grade(GradeRank.EFFECTIVE, BigDecimal.ZERO, BigDecimal.TEN))))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void a_band_may_hold_one_mean_and_never_stands_upside_down() {
        BigDecimal five = new BigDecimal("5");

        assertThat(grade(GradeRank.EFFECTIVE, five, five).contains(five)).isTrue();
        assertThatThrownBy(() -> grade(GradeRank.EFFECTIVE, five, BigDecimal.ONE))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .containsExactly(new Unfit.Complaint("gradeFromTo", List.of(five, BigDecimal.ONE))));
    }

    private static Grade grade(GradeRank rank, BigDecimal from, BigDecimal to) {
        return new Grade(rank, from, to, LawText.kk(rank.name()), List.of());
    }
}
