package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.document.EditionReader;
import kz.bagalau.methodology.document.EditionWriter;
import kz.bagalau.methodology.notice.NoticeKind;
import kz.bagalau.methodology.score.GradeRank;
import kz.bagalau.methodology.score.Mean;
import kz.bagalau.methodology.score.Score;
import kz.bagalau.methodology.sheet.Parameter;
import kz.bagalau.methodology.sheet.SheetMethod;
import kz.bagalau.methodology.term.DueDate;
import org.junit.jupiter.api.Test;

/** Another council's axes: nothing in the types stands in the way of marks 1-10, half-years or groups of parameters. */
class FixtureEditionTest {

    private final Edition edition = EditionReader.read(document());
    private final SheetMethod method = edition.methodology().ranking().orElseThrow();

    @Test
    void marks_run_from_one_to_ten_in_halves() {
        assertThat(method.marks().choices())
                .hasSize(19)
                .contains(Score.of("9.5"))
                .doesNotContain(Score.of("0"));
    }

    @Test
    void the_period_is_a_half_year_and_the_twentieth_rolls_forward() {
        Period half = Period.parse("2027-H1");

        DueDate due = method.due().on(Period.parse("2026-H1"), CalendarFixture.republic());

        assertThat(method.period()).isEqualTo(PeriodLength.HALF_YEAR);
        assertThat(half.lastDay()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(due.date()).isEqualTo(LocalDate.of(2026, 7, 20));
    }

    @Test
    void heads_and_specialists_have_parameters_of_their_own() {
        assertThat(method.parametersFor("E-3")).extracting(Parameter::key).containsExactly("leading", "results");
        assertThat(method.parametersFor("E-4")).extracting(Parameter::key).containsExactly("quality", "terms", "order");
    }

    @Test
    void a_mean_is_rounded_and_graded_on_its_own_scale() {
        Mean mean = method.mean().of(List.of(Score.of("8"), Score.of("8"), Score.of("7.5")));

        assertThat(mean.value()).isEqualTo("7.8");
        assertThat(edition.methodology().grades().of(mean).rank()).isEqualTo(GradeRank.PROPER);
    }

    @Test
    void a_yearly_mark_needs_both_half_years() {
        Mean half = method.mean().of(List.of(Score.of("8")));

        assertThat(edition.methodology().yearly().of(List.of(half))).isEmpty();
        assertThat(edition.methodology().yearly().of(List.of(half, half))).isPresent();
    }

    @Test
    void methods_the_council_does_not_use_are_simply_not_there() {
        assertThat(edition.methodology().kpi()).isEmpty();
        assertThat(edition.methodology().survey()).isEmpty();
        assertThat(edition.methodology().notice(NoticeKind.HEAD_EVALUATION)).isEmpty();
    }

    @Test
    void a_recorded_publication_needs_no_reading() {
        assertThat(edition.inForce()).isEqualTo(new InForce(LocalDate.of(2027, 1, 5), Optional.empty()));
    }

    @Test
    void it_is_written_and_read_like_any_other() {
        assertThat(EditionReader.read(EditionWriter.write(edition))).isEqualTo(edition);
    }

    static String document() {
        try (InputStream in = FixtureEditionTest.class.getResourceAsStream("ten-point.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
