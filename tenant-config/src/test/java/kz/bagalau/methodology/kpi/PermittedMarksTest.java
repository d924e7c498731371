package kz.bagalau.methodology.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermittedMarksTest {

    private final PermittedMarks permitted =
            AlatauFixture.methodology().kpi().orElseThrow().permitted();

    @ParameterizedTest(name = "3-қосымша: {0} % -> {1}-{2}")
    @CsvSource({
        "150,   5,    5",
        "100,   5,    5",
        "99.99, 4.75, 4.99",
        "95,    4.75, 4.99",
        "94.99, 4.5,  4.74",
        "89.99, 4.25, 4.49",
        "82,    4,    4.24",
        "79.99, 3.75, 3.99",
        "74,    3.5,  3.74",
        "69.99, 3.25, 3.49",
        "60,    3,    3.24",
        "55,    2.75, 2.99",
        "54.99, 2.5,  2.74",
        "45,    2.25, 2.49",
        "44.99, 2,    2.24",
        "44.50, 2,    2.24",
        "44.49, 2,    2.24",
        "40,    2,    2.24",
        "35,    1.75, 1.99",
        "30,    1.5,  1.74",
        "25,    1.25, 1.49",
        "20,    1,    1.24",
        "15,    0.75, 0.99",
        "10,    0.5,  0.74",
        "5,     0.25, 0.49",
        "4.99,  0,    0.24",
        "0,     0,    0.24"
    })
    void a_percentage_permits_its_row(BigDecimal percent, BigDecimal lowest, BigDecimal highest) {
        PermittedBand band = permitted.bandOf(percent);

        assertThat(band.lowest()).isEqualByComparingTo(lowest);
        assertThat(band.highest()).isEqualByComparingTo(highest);
    }

    @Test
    void eighty_two_percent_permits_no_five() {
        assertThatThrownBy(() -> permitted.require(new BigDecimal("82"), Score.of("5")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isInstanceOf(MarkNotPermitted.class);
                    assertThat(refused.refusal().citation()).contains(new Citation("27", 3));
                });
        assertThat(permitted.require(new BigDecimal("82"), Score.of("4.24"))).isEqualTo(Score.of("4.24"));
    }

    @Test
    void the_table_has_twenty_one_rows_and_one_hole_that_R21_fills() {
        assertThat(permitted.table()).hasSize(21);
        assertThat(permitted.holes()).singleElement().satisfies(hole -> assertThat(hole.by())
                .isEqualTo(Reading.R21));
    }

    @Test
    void without_R21_the_hole_of_the_table_is_refused() {
        assertThatThrownBy(() -> new PermittedMarks(permitted.by(), permitted.table(), List.of()))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .containsExactly(new Unfit.Complaint(
                                "tableHole", List.of(new BigDecimal("44.50"), new BigDecimal("44.99")))));
    }

    @Test
    void a_table_that_does_not_start_at_nought_is_refused() {
        List<PermittedBand> short20 = permitted.table().subList(0, 20);

        assertThatThrownBy(() -> new PermittedMarks(permitted.by(), short20, permitted.holes()))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsExactly("tableStart"));
    }

    @ParameterizedTest(name = "22-тармақ: appointed {0}: Alatau {1}, Sarysu {2}")
    @CsvSource({
        "2026-01-15, true, true",
        "2026-10-01, true, true",
        "2026-10-02, false, true",
        "2026-12-01, false, true",
        "2026-12-02, false, false"
    })
    void indicators_need_three_months_in_Alatau_and_one_in_Sarysu(LocalDate appointed, boolean alatau, boolean sarysu) {
        assertThat(remaining(AlatauFixture.methodology()).leavesTime(appointed)).isEqualTo(alatau);
        assertThat(remaining(SarysuFixture.methodology()).leavesTime(appointed)).isEqualTo(sarysu);
    }

    @Test
    void to_the_quarters_end_is_another_reading_of_R12() {
        MinimumRemaining quarter = new MinimumRemaining(Citation.of("22"), 1, MinimumRemaining.Until.END_OF_QUARTER);

        assertThat(quarter.leavesTime(LocalDate.of(2026, 9, 1))).isTrue();
        assertThat(quarter.leavesTime(LocalDate.of(2026, 9, 2))).isFalse();
    }

    private static MinimumRemaining remaining(Methodology methodology) {
        return methodology.kpi().orElseThrow().plan().minimumRemaining();
    }
}
