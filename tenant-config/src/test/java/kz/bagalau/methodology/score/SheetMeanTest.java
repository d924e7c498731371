package kz.bagalau.methodology.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetMeanTest {

    private final SheetMean mean =
            AlatauFixture.methodology().ranking().orElseThrow().mean();

    @ParameterizedTest(name = "4-қосымша: {0} -> {1} : {2} = {3} -> {4}")
    @CsvSource({
        "4 4 3 4, 15, 4, 3.75,     3.75",
        "5 4 4,   13, 3, 4.333333, 4.33",
        "4 4 3,   11, 3, 3.666666, 3.67",
        "0 0 0 0, 0,  4, 0,        0.00",
        "5 5 5 5, 20, 4, 5,        5.00"
    })
    void the_mean_shows_its_arithmetic(
            String marks, BigDecimal sum, int count, BigDecimal unrounded, BigDecimal value) {
        Mean of = mean.of(Stream.of(marks.split(" ")).map(Score::of).toList());

        assertThat(of).isEqualTo(new Mean(sum, count, unrounded, value, Reading.R01));
    }

    @Test
    void the_mean_is_rounded_once_never_from_a_cut_quotient() {
        List<Score> twoHundred = Stream.concat(
                        Stream.generate(() -> Score.of("4")).limit(199), Stream.of(Score.of("3")))
                .toList();

        Mean of = mean.of(twoHundred);

        assertThat(of.unrounded()).isEqualTo("3.995");
        assertThat(of.value()).isEqualTo("4.00");
    }

    @Test
    void there_is_no_mean_of_nothing() {
        assertThatThrownBy(() -> mean.of(List.of())).isInstanceOf(Unfit.class);
    }

    @Test
    void a_mean_is_rounded_somehow_always() {
        assertThatThrownBy(() -> new Rounding(Reading.R01, 2, RoundingMode.UNNECESSARY))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void the_yearly_mark_is_the_mean_of_the_quarters_rounded_means_R28() {
        YearlyMean yearly = SarysuFixture.methodology().yearly();
        List<Mean> quarters = Stream.of("5 4 4", "4 4 3", "4 4", "3 3")
                .map(marks -> mean.of(Stream.of(marks.split(" ")).map(Score::of).toList()))
                .toList();

        assertThat(yearly.of(quarters).orElseThrow().value()).isEqualTo("3.75");
        assertThat(yearly.of(List.of())).isEmpty();
    }

    @Test
    void the_text_of_Alatau_names_ranking_alone_and_R11_reads_the_head_likewise() {
        YearlyMean alatau = AlatauFixture.methodology().yearly();

        assertThat(alatau.methods()).containsExactly(MethodKind.RANKING);
        assertThat(alatau.covers(MethodKind.KPI)).isTrue();
        assertThat(alatau.covers(MethodKind.SURVEY)).isFalse();
    }
}
