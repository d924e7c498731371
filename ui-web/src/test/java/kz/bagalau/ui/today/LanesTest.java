package kz.bagalau.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.ScheduleView;
import kz.bagalau.evaluation.cycle.ScheduleView.Condition;
import kz.bagalau.evaluation.cycle.ScheduleView.Row;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import org.junit.jupiter.api.Test;

class LanesTest {

    private static final Citation FOUR = Citation.of("4");

    @Test
    void the_lanes_begin_on_the_monday_of_the_week_in_which_the_work_begins() {
        var lanes = lanes(0, 0);

        assertThat(lanes.getWeeks().get(0).day()).isEqualTo("2026-09-28");
        assertThat(lanes.getLanes())
                .extracting(lane -> lane.row().key())
                .containsExactly("ranking.sheets", "kpi.sheets");
    }

    @Test
    void a_lane_ends_with_the_due_day_and_not_before_it() {
        var lane = lanes(0, 0).getLanes().get(0);
        var plan = lanes(0, 0);

        assertThat(lane.x() + lane.width()).isLessThanOrEqualTo(1000);
        assertThat(plan.getToday()).isBetween(lane.x(), lane.x() + lane.width());
    }

    @Test
    void a_state_is_told_by_what_is_done() {
        assertThat(lanes(3, 13).getLanes().get(0).state()).isEqualTo("running");
        assertThat(lanes(13, 13).getLanes().get(0).state()).isEqualTo("done");
        assertThat(lanes(3, 13).getLanes().get(1).state()).isEqualTo("planned");
    }

    @Test
    void days_off_are_shaded() {
        assertThat(lanes(0, 0).getOff()).hasSize(2);
    }

    private static Lanes lanes(int done, int total) {
        return new Lanes(new ScheduleView(
                Period.parse("2026-Q3"),
                LocalDate.of(2026, 10, 5),
                Citation.of("10"),
                "bolek/2024-01-01",
                LawText.kk("Әдістеме"),
                LawText.kk("лауазымды адам"),
                "APPROVED",
                UUID.randomUUID(),
                0,
                List.of(
                        row("kpi.plan", false, null, "2026-07-01", "2026-07-16"),
                        row("ranking.sheets", true, "SHEETS_CLOSED", "2026-10-01", "2026-10-09"),
                        row("kpi.sheets", false, null, "2026-10-01", "2026-10-09")),
                "abc",
                false,
                null,
                List.of(LocalDate.of(2026, 10, 3), LocalDate.of(2026, 10, 4), LocalDate.of(2026, 12, 16)),
                List.of(new Condition("SHEETS_CLOSED", FOUR, done, total)),
                new ScheduleView.Steps(null, null, null, null),
                List.of(),
                List.of(),
                new ScheduleView.May(false, false, false, false, false)));
    }

    private static Row row(String key, boolean carriedOut, String obligation, String starts, String due) {
        return new Row(
                key,
                "RANKING",
                carriedOut,
                List.of(FOUR),
                LocalDate.parse(starts),
                LocalDate.parse(due),
                LocalDate.parse(due),
                null,
                obligation,
                false,
                4);
    }
}
