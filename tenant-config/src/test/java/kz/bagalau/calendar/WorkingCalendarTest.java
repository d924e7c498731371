package kz.bagalau.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import kz.bagalau.methodology.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());

    @ParameterizedTest(name = "{0}: {1} working days by month, {2} in the year")
    @CsvSource({
        "2023, 20 20 19 20 20 21 20 22 21 21 22 20, 246",
        "2024, 21 21 17 22 20 20 22 21 21 22 21 21, 249",
        "2025, 20 20 17 22 19 20 22 21 21 22 20 22, 246",
        "2026, 19 20 18 22 17 22 22 21 22 21 21 22, 247",
        "2027, 18 20 18 22 18 22 21 22 22 20 22 22, 247",
    })
    void a_year_has_its_working_days_by_month(int year, String byMonth, int inYear) {
        List<Integer> counted = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> workingDaysOf(YearMonth.of(year, month)))
                .toList();

        assertThat(counted)
                .containsExactlyElementsOf(List.of(byMonth.split(" ")).stream()
                        .map(Integer::valueOf)
                        .toList());
        assertThat(counted.stream().mapToInt(Integer::intValue).sum()).isEqualTo(inYear);
    }

    @ParameterizedTest(name = "{0} works: {1} ({2})")
    @CsvSource({
        "2025-01-03, false, 'Friday given off for Sunday 5 January, order No 436'",
        "2025-01-05, true, 'Sunday made working, order No 436'",
        "2024-05-04, true, 'Saturday made working, order No 109'",
        "2024-05-08, false, 'Wednesday given off, order No 109'",
        "2023-07-01, true, 'Saturday made working, resolution No 326'",
        "2023-07-07, false, 'Friday given off, resolution No 326'",
        "2026-08-31, true, 'Constitution Day moved to 15 March'",
        "2025-09-01, false, '30 August 2025 fell on a Saturday'",
        "2023-01-09, true, '7 January on a Saturday is not carried over'",
        "2024-06-17, true, 'Kurban ait on a Sunday is not carried over'",
        "2026-05-27, false, 'first day of Kurban ait'",
        "2026-10-10, false, 'a plain Saturday'",
        "2026-10-26, false, '25 October 2026 is a Sunday'",
        "2027-03-15, false, 'Constitution Day'",
    })
    void a_special_day_is_known(LocalDate date, boolean works, String why) {
        assertThat(calendar.isWorking(date)).as(why).isEqualTo(works);
    }

    @ParameterizedTest(name = "{0} plus {1} working days is {2}")
    @CsvSource({
        "2025-12-31, 1, 2026-01-05",
        "2025-12-30, 2, 2026-01-05",
        "2026-01-06, 1, 2026-01-08",
        "2026-03-20, 1, 2026-03-26",
        "2026-03-19, 2, 2026-03-26",
        "2025-01-04, 1, 2025-01-05",
        "2026-10-10, 0, 2026-10-10",
        "2026-10-09, 5, 2026-10-16",
    })
    void a_term_runs_over_the_days_off(LocalDate from, int days, LocalDate end) {
        assertThat(calendar.plus(from, days)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} minus {1} working days is {2}")
    @CsvSource({
        "2026-01-09, 5, 2025-12-30",
        "2026-03-26, 1, 2026-03-20",
        "2026-10-09, 5, 2026-10-02",
        "2025-01-06, 1, 2025-01-05",
        "2025-01-05, 1, 2024-12-31",
    })
    void a_term_is_counted_back_over_the_days_off(LocalDate from, int days, LocalDate start) {
        assertThat(calendar.minus(from, days)).isEqualTo(start);
    }

    @ParameterizedTest(name = "after {0} up to {1}: {2}")
    @CsvSource({
        "2026-10-05, 2026-10-09, 4",
        "2026-10-09, 2026-10-09, 0",
        "2026-10-09, 2026-10-11, 0",
        "2026-10-12, 2026-10-09, -1",
        "2026-10-14, 2026-10-09, -3",
        "2025-12-31, 2026-01-09, 4",
        "2026-03-20, 2026-03-26, 1",
    })
    void the_days_left_are_working_days(LocalDate today, LocalDate due, int left) {
        assertThat(calendar.workingDaysBetween(today, due)).isEqualTo(left);
    }

    @Test
    void a_due_day_on_a_day_off_rolls_to_a_working_day() {
        assertThat(calendar.previousOrSame(LocalDate.of(2026, 10, 10))).isEqualTo("2026-10-09");
        assertThat(calendar.nextOrSame(LocalDate.of(2026, 10, 10))).isEqualTo("2026-10-12");
        assertThat(calendar.previousOrSame(LocalDate.of(2026, 10, 9))).isEqualTo("2026-10-09");
        assertThat(calendar.nextOrSame(LocalDate.of(2026, 3, 21))).isEqualTo("2026-03-26");
    }

    @Test
    void a_day_names_the_act_that_made_it() {
        var day = calendar.dayOf(LocalDate.of(2025, 1, 3)).orElseThrow();

        assertThat(day.act()).contains("№ 436");
        assertThat(calendar.dayOf(LocalDate.of(2025, 1, 8))).isEmpty();
    }

    @Test
    void a_year_that_is_not_there_is_refused_never_guessed() {
        assertThatThrownBy(() -> calendar.isWorking(LocalDate.of(2028, 1, 10)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(new CalendarNotPublished(2028))
                        .extracting(refusal -> refusal.arguments())
                        .isEqualTo(List.of("2028")));
        assertThatThrownBy(() -> calendar.plus(LocalDate.of(2027, 12, 31), 1)).isInstanceOf(Refused.class);
        assertThat(calendar.publishes(2027)).isTrue();
        assertThat(calendar.publishes(2028)).isFalse();
    }

    @Test
    void a_shipped_year_is_the_file_that_the_database_takes_in() {
        for (CalendarYear year : ShippedCalendars.all()) {
            assertThat(CalendarReader.read(year.year(), ShippedCalendars.csv(year.year())))
                    .isEqualTo(year);
        }
        assertThatThrownBy(() -> ShippedCalendars.csv(1999)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_content_is_another_version() {
        var fewer = new WorkingCalendar(ShippedCalendars.all().subList(0, 4));

        assertThat(calendar.version())
                .hasSize(12)
                .isEqualTo(new WorkingCalendar(ShippedCalendars.all()).version())
                .isNotEqualTo(fewer.version());
    }

    private int workingDaysOf(YearMonth month) {
        return Math.toIntExact(month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .filter(calendar::isWorking)
                .count());
    }
}
