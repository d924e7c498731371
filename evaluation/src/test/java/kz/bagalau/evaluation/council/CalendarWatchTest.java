package kz.bagalau.evaluation.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calendar.CalendarYear;
import kz.bagalau.calendar.WorkingCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Next year's calendar is missed from 1 December on, and only while it is not there. */
class CalendarWatchTest {

    private final WorkingCalendar calendar =
            new WorkingCalendar(List.of(new CalendarYear(2026, List.of()), new CalendarYear(2027, List.of())));

    @ParameterizedTest
    @CsvSource({"2026-12-01, false", "2026-12-31, false", "2027-11-30, false", "2027-12-01, true", "2027-12-31, true"})
    void it_is_missed_from_the_first_of_december(LocalDate today, boolean missed) {
        assertThat(CalendarWatch.isMissed(today, calendar)).isEqualTo(missed);
    }
}
