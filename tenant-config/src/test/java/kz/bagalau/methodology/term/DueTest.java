package kz.bagalau.methodology.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.SarysuFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {

    private final WorkingCalendar calendar = CalendarFixture.republic();

    @ParameterizedTest(name = "4-тармақ: {0}, {1} -> {2}")
    @CsvSource({
        "2026-Q3, PREVIOUS_WORKING_DAY, 2026-10-09, R08",
        "2026-Q3, KEEP,                 2026-10-10,",
        "2026-Q3, NEXT_WORKING_DAY,     2026-10-12, R08",
        "2026-Q1, PREVIOUS_WORKING_DAY, 2026-04-10,",
        "2025-Q4, PREVIOUS_WORKING_DAY, 2026-01-09, R08"
    })
    void a_due_day_that_is_a_day_off_is_moved_by_R08(Period period, RollRule roll, LocalDate date, Reading movedBy) {
        Due due = new Due(Citation.of("4"), 10, roll);

        DueDate on = due.on(period, calendar);

        assertThat(on.date()).isEqualTo(date);
        assertThat(on.literal()).isEqualTo(due.literal(period));
        assertThat(on.movedBy()).isEqualTo(Optional.ofNullable(movedBy));
        assertThat(on.by()).isEqualTo(Citation.of("4"));
    }

    @Test
    void both_editions_are_due_on_friday_the_ninth_for_the_third_quarter_of_2026() {
        Period quarter = Period.quarter(2026, 3);

        for (Methodology methodology : List.of(AlatauFixture.methodology(), SarysuFixture.methodology())) {
            assertThat(methodology
                            .ranking()
                            .orElseThrow()
                            .due()
                            .on(quarter, calendar)
                            .date())
                    .isEqualTo(LocalDate.of(2026, 10, 9));
        }
    }

    @Test
    void the_day_after_the_due_day_is_late_and_the_due_day_is_not() {
        DueDate due =
                new Due(Citation.of("4"), 10, RollRule.PREVIOUS_WORKING_DAY).on(Period.quarter(2026, 3), calendar);

        assertThat(due.isLate(LocalDate.of(2026, 10, 9))).isFalse();
        assertThat(due.isLate(LocalDate.of(2026, 10, 10))).isTrue();
    }
}
