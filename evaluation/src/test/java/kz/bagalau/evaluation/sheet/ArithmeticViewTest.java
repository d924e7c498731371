package kz.bagalau.evaluation.sheet;

import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static kz.bagalau.evaluation.ranking.SheetFixture.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.score.Score;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArithmeticViewTest {

    @ParameterizedTest(name = "{0}: {1} is {2}, «{3}» by {4}")
    @CsvSource({
        "alatau, 5 5 5 5, 5.00, Функционалдық міндеттерді тиімді орындайды, 7",
        "alatau, 4 4 4 4, 4.00, Функционалдық міндеттерді тиімді орындайды, 7",
        "alatau, 4 4 3 4, 3.75, Функционалдық міндеттерді тиісті түрде орындайды, 7",
        "alatau, 3 2 3 3, 2.75, Функционалдық міндеттерді қанағаттанарлық орындайды, 7",
        "alatau, 2 2 2 1, 1.75, Функционалдық міндеттерін қанағаттанарлықсыз орындайды, 7",
        "alatau, 0 0 0 0, 0.00, Функционалдық міндеттерін қанағаттанарлықсыз орындайды, 7",
        "sarysu, 4 4 4 4, 4.00, Функционалдық міндеттерін тиімді атқарады, 7",
        "sarysu, 4 4 3 4, 3.75, Функционалдық міндеттерін тиісінше атқарады, 7",
        "sarysu, 3 2 3 3, 2.75, Функционалдық міндеттерді қанағаттанарлық түрде атқарады, 7",
        "sarysu, 2 2 2 1, 1.75, Функционалдық міндеттерін қанағаттанарлықсыз түрде атқарады, 7",
    })
    void marks_become_a_mean_and_a_grade_in_the_councils_own_words(
            String council, String marks, String mean, String label, String paragraph) {
        var given = openSheetOf(council);

        ArithmeticView counted = ArithmeticView.of(
                scores(marks), given.method(), given.edition.methodology().grades());

        assertThat(counted.mean().orElseThrow().value()).isEqualByComparingTo(mean);
        assertThat(counted.grade().orElseThrow().label().kk()).isEqualTo(label);
        assertThat(counted.gradeBy().paragraph()).isEqualTo(paragraph);
    }

    @Test
    void an_unfinished_sheet_shows_between_which_means_it_will_end() {
        var given = openSheetOf("alatau");

        ArithmeticView counted = ArithmeticView.of(
                List.of(Optional.of(score(4)), Optional.of(score(3)), Optional.of(score(5)), Optional.empty()),
                given.method(),
                given.edition.methodology().grades());

        assertThat(counted.mean()).isEmpty();
        assertThat(counted.grade()).isEmpty();
        assertThat(counted.lowest().value()).isEqualByComparingTo("3.00");
        assertThat(counted.highest().value()).isEqualByComparingTo("4.25");
        assertThat(counted.given()).isEqualTo(3);
    }

    @Test
    void rounding_is_named_by_its_reading_when_it_changes_the_mean() {
        var given = openSheetOf("alatau");

        ArithmeticView thirds = ArithmeticView.of(
                scores("4 4 3"), given.method(), given.edition.methodology().grades());
        ArithmeticView quarters = ArithmeticView.of(
                scores("4 4 3 4"), given.method(), given.edition.methodology().grades());

        assertThat(thirds.rounded()).isTrue();
        assertThat(thirds.mean().orElseThrow().value()).isEqualByComparingTo("3.67");
        assertThat(thirds.mean().orElseThrow().roundedBy()).isEqualTo(Reading.R01);
        assertThat(quarters.rounded()).isFalse();
    }

    private static List<Optional<Score>> scores(String marks) {
        return Arrays.stream(marks.split(" "))
                .map(Integer::parseInt)
                .map(mark -> Optional.of(score(mark)))
                .toList();
    }
}
