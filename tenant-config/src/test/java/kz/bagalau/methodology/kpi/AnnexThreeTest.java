package kz.bagalau.methodology.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
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
import kz.bagalau.methodology.score.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Annex 3 row by row, both edges of the percentages and of the marks, under both councils' editions (¶27). */
class AnnexThreeTest {

    private static final Map<String, Methodology> COUNCILS =
            Map.of("Alatau", AlatauFixture.methodology(), "Sarysu", SarysuFixture.methodology());

    /** Written down from the annex, not made from the edition: first and last percentage, lowest and highest mark. */
    private static final String ROWS =
            """
            100   | 250    | 5    | 5
            95    | 99.99  | 4.75 | 4.99
            90    | 94.99  | 4.5  | 4.74
            85    | 89.99  | 4.25 | 4.49
            80    | 84.99  | 4    | 4.24
            75    | 79.99  | 3.75 | 3.99
            70    | 74.99  | 3.5  | 3.74
            65    | 69.99  | 3.25 | 3.49
            60    | 64.99  | 3    | 3.24
            55    | 59.99  | 2.75 | 2.99
            50    | 54.99  | 2.5  | 2.74
            45    | 49.99  | 2.25 | 2.49
            40    | 44.49  | 2    | 2.24
            35    | 39.99  | 1.75 | 1.99
            30    | 34.99  | 1.5  | 1.74
            25    | 29.99  | 1.25 | 1.49
            20    | 24.99  | 1    | 1.24
            15    | 19.99  | 0.75 | 0.99
            10    | 14.99  | 0.5  | 0.74
            5     | 9.99   | 0.25 | 0.49
            0     | 4.99   | 0    | 0.24""";

    @ParameterizedTest(name = "27-тармақ, 3-қосымша, {0}: {1} % and {2} % permit {3}-{4}")
    @MethodSource("rows")
    void both_edges_of_a_row_permit_the_same_marks(
            String council, BigDecimal first, BigDecimal last, BigDecimal lowest, BigDecimal highest) {
        PermittedMarks permitted = permitted(council);

        for (BigDecimal percent : List.of(first, last)) {
            assertThat(permitted.bandOf(percent).lowest()).isEqualByComparingTo(lowest);
            assertThat(permitted.bandOf(percent).highest()).isEqualByComparingTo(highest);
            assertThat(permitted.holeOf(percent)).isEmpty();
        }
    }

    @ParameterizedTest(
            name =
                    "27-тармақ, 3-қосымша, {0}: at {1}-{2} % the marks {3} and {4} are given, a hundredth beyond refused")
    @MethodSource("rows")
    void both_edges_of_the_marks_are_permitted_and_a_hundredth_beyond_is_refused(
            String council, BigDecimal first, BigDecimal last, BigDecimal lowest, BigDecimal highest) {
        PermittedMarks permitted = permitted(council);
        BigDecimal below = lowest.subtract(new BigDecimal("0.01"));
        BigDecimal above = highest.add(new BigDecimal("0.01"));

        for (BigDecimal percent : List.of(first, last)) {
            assertThatCode(() -> permitted.require(percent, new Score(lowest))).doesNotThrowAnyException();
            assertThatCode(() -> permitted.require(percent, new Score(highest))).doesNotThrowAnyException();
            refused(permitted, percent, above);
            if (below.signum() >= 0) {
                refused(permitted, percent, below);
            }
        }
    }

    @ParameterizedTest(name = "27-тармақ, 3-қосымша, {0}: a percentage a hundredth below {1} belongs to the next row")
    @MethodSource("rows")
    void a_hundredth_below_a_row_is_another_row(
            String council, BigDecimal first, BigDecimal last, BigDecimal lowest, BigDecimal highest) {
        if (first.signum() == 0) {
            assertThatThrownBy(() -> permitted(council).bandOf(new BigDecimal("-0.01")))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal()).isInstanceOf(PercentInNoRow.class));
            return;
        }
        assertThat(permitted(council)
                        .bandOf(first.subtract(new BigDecimal("0.01")))
                        .highest())
                .isLessThan(lowest);
    }

    @ParameterizedTest(name = "3-қосымша, R21, Alatau and Sarysu: {0} % permits {1}-{2}, in the hole {3}")
    @CsvSource({
        "44.49, 2, 2.24, false",
        "44.50, 2, 2.24, true",
        "44.99, 2, 2.24, true",
        "45.00, 2.25, 2.49, false",
    })
    void the_hole_belongs_to_the_row_below_by_the_shipped_reading(
            BigDecimal percent, BigDecimal lowest, BigDecimal highest, boolean hole) {
        COUNCILS.keySet().forEach(council -> {
            PermittedMarks permitted = permitted(council);
            assertThat(permitted.bandOf(percent).lowest()).isEqualByComparingTo(lowest);
            assertThat(permitted.bandOf(percent).highest()).isEqualByComparingTo(highest);
            assertThat(permitted.holeOf(percent).map(HoleRule::by))
                    .isEqualTo(hole ? Optional.of(Reading.R21) : Optional.empty());
        });
    }

    @ParameterizedTest(name = "3-қосымша, R21 read as the row above: {0} % permits {1}-{2}")
    @CsvSource({"44.49, 2, 2.24", "44.50, 2.25, 2.49", "44.99, 2.25, 2.49", "45.00, 2.25, 2.49"})
    void an_edition_may_read_the_hole_as_the_row_above(BigDecimal percent, BigDecimal lowest, BigDecimal highest) {
        PermittedMarks above = Changed.edition(Changed.replacing("readAs: 44.49", "readAs: 45.00"))
                .methodology()
                .kpi()
                .orElseThrow()
                .permitted();

        assertThat(above.bandOf(percent).lowest()).isEqualByComparingTo(lowest);
        assertThat(above.bandOf(percent).highest()).isEqualByComparingTo(highest);
    }

    @Test
    void an_edition_that_reads_the_hole_in_no_way_is_refused_with_the_place_of_the_hole() {
        assertThatThrownBy(() -> Changed.edition(Changed.replacing(
                        "      holes:\n        - { reading: R21, from: 44.50, to: 44.99, readAs: 44.49 }\n", "")))
                .isInstanceOfSatisfying(
                        DocumentFaulty.class,
                        faulty -> assertThat(faulty.faults()).singleElement().satisfies(fault -> {
                            assertThat(fault.place()).isEqualTo("methodology.kpi.permitted");
                            assertThat(fault.key()).isEqualTo("tableHole");
                            assertThat(fault.args()).containsExactly(new BigDecimal("44.50"), new BigDecimal("44.99"));
                        }));
    }

    @Test
    void a_percentage_finer_than_the_rows_is_no_rounding_an_edition_may_choose() {
        assertThatThrownBy(() -> Changed.edition(Changed.replacing("R35, decimals: 2", "R35, decimals: 3")))
                .isInstanceOfSatisfying(DocumentFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(fault -> fault.key())
                        .containsExactly("realisationDecimals"));
        assertThatThrownBy(() -> permitted("Alatau").bandOf(new BigDecimal("99.995")))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new PermittedMarks(
                        Citation.of("27"), permitted("Alatau").table(), List.of()))
                .isInstanceOf(Unfit.class);
    }

    static Stream<Arguments> rows() {
        return COUNCILS.keySet().stream().sorted().flatMap(council -> ROWS.lines()
                .map(line -> line.split("\\|"))
                .map(cells ->
                        Arguments.of(council, number(cells[0]), number(cells[1]), number(cells[2]), number(cells[3]))));
    }

    private static BigDecimal number(String cell) {
        return new BigDecimal(cell.strip());
    }

    private static PermittedMarks permitted(String council) {
        return COUNCILS.get(council).kpi().orElseThrow().permitted();
    }

    private static void refused(PermittedMarks permitted, BigDecimal percent, BigDecimal mark) {
        assertThatThrownBy(() -> permitted.require(percent, new Score(mark)))
                .isInstanceOfSatisfying(Refused.class, no -> {
                    assertThat(no.refusal()).isInstanceOf(MarkNotPermitted.class);
                    assertThat(no.refusal().citation()).contains(new Citation("27", 3));
                });
    }
}
