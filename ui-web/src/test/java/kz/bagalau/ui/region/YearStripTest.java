package kz.bagalau.ui.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.cycle.RegionView.Week;
import kz.bagalau.ui.region.YearStrip.Bar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The strip of a year: the fullest week is the highest, this week is told from the others, each month stands once. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class YearStripTest {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2025, 12, 29);

    @Test
    void bars_stand_on_the_ground_and_the_fullest_is_the_highest() {
        YearStrip strip = YearStrip.of(weeks(40, 21), LocalDate.of(2026, 10, 7));

        Bar fullest = strip.bars().get(40);
        assertThat(strip.bars()).hasSize(53).allSatisfy(bar -> {
            assertThat(bar.y() + bar.height()).isEqualTo(80);
            assertThat(bar.x() + bar.width()).isLessThanOrEqualTo(YearStrip.WIDTH);
            assertThat(bar.height()).isLessThanOrEqualTo(fullest.height());
        });
        assertThat(fullest.kind()).isEqualTo("now");
        assertThat(fullest.told()).isTrue();
        assertThat(strip.bars().get(39).kind()).isEqualTo("past");
        assertThat(strip.bars().get(41).kind()).isEqualTo("ahead");
        assertThat(strip.bars()).filteredOn(Bar::told).hasSize(1);
    }

    @Test
    void every_month_stands_once_and_their_loads_are_the_whole() {
        YearStrip strip = YearStrip.of(weeks(40, 21), LocalDate.of(2026, 10, 7));

        assertThat(strip.months())
                .extracting(YearStrip.Month::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(strip.months().get(9).load()).isEqualTo(21);
    }

    @Test
    void a_year_without_duties_is_empty() {
        assertThat(YearStrip.of(weeks(40, 0), LocalDate.of(2026, 10, 7)).isEmpty())
                .isTrue();
    }

    private static List<Week> weeks(int full, int load) {
        return IntStream.range(0, 53)
                .mapToObj(at -> new Week(FIRST_MONDAY.plusWeeks(at), at == full ? load : 0))
                .toList();
    }
}
