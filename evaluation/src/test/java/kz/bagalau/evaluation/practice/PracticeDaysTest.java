package kz.bagalau.evaluation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Period;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PracticeDaysTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(ShippedCalendars.all());

    @ParameterizedTest(name = "{0}: opened on {1}, practised from {2} (4, 10, 30)")
    @CsvSource({"2026-Q3, 2026-10-01, 2026-10-02", "2025-Q4, 2026-01-05, 2026-01-06", "2026-H1, 2026-07-01, 2026-07-02"
    })
    void practice_begins_on_the_second_working_day_after_the_period(
            String period, LocalDate opened, LocalDate present) {
        PracticeDays days = new PracticeDays(Period.parse(period), CALENDAR);

        assertThat(day(days.opened())).isEqualTo(opened);
        assertThat(day(days.present())).isEqualTo(present);
    }

    @Test
    void the_steps_follow_each_other_and_the_schedule_stands_before_the_period_is_over() {
        PracticeDays days = new PracticeDays(Period.parse("2026-Q1"), CALENDAR);

        List<Instant> steps = Stream.of(
                        days.listed(),
                        days.planned(),
                        days.scheduled(),
                        days.approved(),
                        days.opened(),
                        days.marked(),
                        days.closed(),
                        days.known(),
                        days.present())
                .toList();

        assertThat(steps).isSorted().doesNotHaveDuplicates();
        assertThat(day(days.approved())).isBefore(LocalDate.of(2026, 3, 31));
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, MovableClock.ALMATY);
    }
}
