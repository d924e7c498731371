package kz.bagalau.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.ShownMean.Bound;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The web of annexes 7 and 8: of the servant alone two lines, of everybody else one (R60). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RadarTest {

    private static final Citation BY = Citation.of("36");

    @Test
    void the_lowest_point_of_the_scale_lies_in_the_centre_and_the_highest_on_the_rim() {
        Radar radar = Radar.of(report("1.0", "5.0", "3.0", "2.0"));

        assertThat(radar.means().shape()).isEqualTo("160,160 280,160 160,220 130,160");
        assertThat(radar.means().runs()).as("one line around, and no other").isEmpty();
        assertThat(radar.means().dots()).hasSize(4).last().isEqualTo(new Radar.Dot(130, 160));
        assertThat(radar.rings()).hasSize(4).last().isEqualTo("160,40 280,160 160,280 40,160");
        assertThat(radar.spokes()).extracting(Radar.Spoke::number).containsExactly(1, 2, 3, 4);
    }

    @Test
    void what_is_not_shown_has_no_place_and_no_line_goes_over_it() {
        Radar torn = Radar.of(report("1.0", null, "3.0", "2.0"));

        assertThat(torn.means().shape()).isEmpty();
        assertThat(torn.means().runs()).containsExactly("160,220 130,160 160,160");
        assertThat(torn.means().dots()).hasSize(3);
        assertThat(Radar.of(report("5.0", null, "3.0", null)).means().runs())
                .as("each alone is a dot")
                .isEmpty();
        assertThat(Radar.of(report(null, null, null, null)).means().dots()).isEmpty();
    }

    @Test
    void what_the_servant_thinks_of_himself_is_a_line_of_its_own_on_the_same_spokes() {
        Radar radar = Radar.of(
                report("1.0", "5.0", "3.0", "2.0"),
                Stream.of("5.0", "3.0", "1.0", "5.0")
                        .map(BigDecimal::new)
                        .map(Optional::of)
                        .toList());

        assertThat(radar.own().shape()).isEqualTo("160,40 220,160 160,160 40,160");
        assertThat(radar.means().shape()).isEqualTo("160,160 280,160 160,220 130,160");
    }

    @Test
    void of_what_he_has_left_open_nothing_is_drawn() {
        Radar radar = Radar.of(
                report("1.0", "5.0", "3.0", "2.0"),
                List.of(
                        Optional.of(new BigDecimal("5.0")),
                        Optional.of(new BigDecimal("3.0")),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(radar.own().shape()).isEmpty();
        assertThat(radar.own().runs()).containsExactly("160,40 220,160");
        assertThat(radar.own().dots()).hasSize(2);
    }

    @Test
    void nothing_is_drawn_of_it_where_nothing_is_told_of_it() {
        assertThat(Radar.of(report("1.0", "5.0", "3.0", null)).own().dots()).isEmpty();
    }

    private static SurveyReportView report(String... means) {
        return new SurveyReportView(
                Period.parse("2026"),
                BY,
                Optional.empty(),
                BY,
                "Маманов Сынақ",
                LawText.kk("Маман"),
                true,
                Period.parse("2025"),
                LocalDate.of(2026, 12, 20),
                3,
                1,
                5,
                Stream.of(means)
                        .map(mean -> new CompetenceLine(
                                "key",
                                LawText.kk("құзырет"),
                                mean == null ? Bound.NOT_SHOWN : Bound.ABOUT,
                                Optional.ofNullable(mean).map(BigDecimal::new),
                                false,
                                Optional.empty()))
                        .toList(),
                Optional.empty(),
                List.of());
    }
}
