package kz.bagalau.methodology.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.document.DocumentFaulty;
import kz.bagalau.methodology.document.Fault;
import kz.bagalau.methodology.score.MarkRange;
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
    void a_mark_that_is_not_permitted_says_which_are() {
        var refusal = new MarkNotPermitted(
                permitted.by(), new BigDecimal("82"), new BigDecimal("5"), new BigDecimal("4"), new BigDecimal("4.24"));

        assertThatThrownBy(() -> permitted.require(new BigDecimal("82"), Score.of("5")))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(refusal);
                    assertThat(refused.refusal().arguments())
                            .containsExactly(
                                    new BigDecimal("82"),
                                    new BigDecimal("5"),
                                    new BigDecimal("4"),
                                    new BigDecimal("4.24"));
                });
    }

    @Test
    void a_percentage_written_finer_than_the_table_is_in_no_row() {
        BigDecimal between = new BigDecimal("94.995");

        assertThatThrownBy(() -> permitted.bandOf(between)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(new PercentInNoRow(permitted.by(), between));
            assertThat(refused.refusal().arguments()).containsExactly(between);
            assertThat(refused.refusal().citation()).contains(new Citation("27", 3));
        });
    }

    @ParameterizedTest(name = "annex 3: {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "50-100 4-5, 0-50 0-3 | tableOverlap tableHole",
                "50-100 4-5, 0-49.99 0-3 |",
                "50-100 4-5, 0-49.98 0-3 | tableHole",
                "50- 4-5, 0-49.99 0-3 |",
                "50-100 4-5, 0- 0-3 | tableOpenRow tableOverlap tableHole"
            })
    void a_table_leaves_no_percentage_out_and_none_in_two_rows(String rows, String faults) {
        List<PermittedBand> table =
                Stream.of(rows.split(", ")).map(PermittedMarksTest::row).toList();

        if (faults == null) {
            assertThat(new PermittedMarks(permitted.by(), table, List.of()).table())
                    .isEqualTo(table);
            return;
        }
        assertThatThrownBy(() -> new PermittedMarks(permitted.by(), table, List.of()))
                .isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                        .extracting(Unfit.Complaint::key)
                        .containsExactlyInAnyOrder(faults.split(" ")));
    }

    @ParameterizedTest(name = "annex 3: {0}: {1}")
    @CsvSource({"50-40 4-5, bandFromTo", "50-60 5-4, bandMarks", "-1-60 4-5, bandFrom"})
    void a_row_stands_the_right_way_up(String row, String fault) {
        assertThatThrownBy(() -> row(row)).isInstanceOfSatisfying(Unfit.class, unfit -> assertThat(unfit.complaints())
                .extracting(Unfit.Complaint::key)
                .containsExactly(fault));
    }

    @Test
    void a_row_may_hold_one_percentage_and_one_mark() {
        PermittedBand row = row("50-50 4-4");

        assertThat(row.contains(new BigDecimal("50"))).isTrue();
        assertThat(row.permits(Score.of("4"))).isTrue();
    }

    @Test
    void a_hole_reaches_from_its_first_percentage_to_its_last() {
        BigDecimal from = new BigDecimal("44.50");
        BigDecimal to = new BigDecimal("44.99");

        assertThat(new HoleRule(Reading.R21, from, from, from).contains(from)).isTrue();
        assertThatThrownBy(() -> new HoleRule(Reading.R21, to, from, from)).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest(name = "¶27: marks {0}-{1} against a table of 0-5")
    @CsvSource({"0, 4.99, true", "0.01, 5, true", "0, 5, false"})
    void a_table_permits_no_mark_that_the_range_does_not_know(BigDecimal from, BigDecimal to, boolean outside) {
        MarkRange marks = new MarkRange(Citation.of("27"), from, to, new BigDecimal("0.01"));

        assertThat(permitted.within(marks)).isEqualTo(!outside);
    }

    @Test
    void an_edition_whose_table_goes_beyond_its_marks_is_faulty() {
        assertThatThrownBy(() -> Changed.edition(Changed.replacing(
                        "marks: { par: 27, from: 0, to: 5, step: 0.01 }",
                        "marks: { par: 27, from: 0, to: 4.99, step: 0.01 }")))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(Fault::key)
                        .containsExactly("tableMarksOutside"));
    }

    @ParameterizedTest(name = "¶23: {0} indicators: {1}")
    @CsvSource({"3, false", "4, true", "5, true", "6, true", "7, false"})
    void so_many_indicators_are_permitted(int indicators, boolean permits) {
        assertThat(new KpiCount(Citation.of("23"), 4, 6).permits(indicators)).isEqualTo(permits);
    }

    @Test
    void the_head_is_evaluated_by_indicators_and_the_staff_is_not() {
        KpiMethod kpi = AlatauFixture.methodology().kpi().orElseThrow();

        assertThat(kpi.covers("E-2")).isTrue();
        assertThat(kpi.covers("E-4")).isFalse();
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

    /** A row written from-to lowest-highest; without its second number it is open. */
    private static PermittedBand row(String written) {
        String[] parts = written.split(" ");
        int dash = parts[0].indexOf('-', 1);
        String to = parts[0].substring(dash + 1);
        return new PermittedBand(
                new BigDecimal(parts[0].substring(0, dash)),
                to.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(to)),
                new BigDecimal(parts[1].split("-")[0]),
                new BigDecimal(parts[1].split("-")[1]));
    }

    private static MinimumRemaining remaining(Methodology methodology) {
        return methodology.kpi().orElseThrow().plan().minimumRemaining();
    }
}
