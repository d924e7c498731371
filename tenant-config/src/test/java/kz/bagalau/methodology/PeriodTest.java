package kz.bagalau.methodology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-Q3, 2026-07-01, 2026-09-30, 2026-Q4, 2026-Q2",
        "2026-Q4, 2026-10-01, 2026-12-31, 2027-Q1, 2026-Q3",
        "2024-Q1, 2024-01-01, 2024-03-31, 2024-Q2, 2023-Q4",
        "2026-H1, 2026-01-01, 2026-06-30, 2026-H2, 2025-H2",
        "2026,    2026-01-01, 2026-12-31, 2027,    2025"
    })
    void a_period_knows_its_days_and_neighbours(
            String written, LocalDate first, LocalDate last, String next, String previous) {
        Period period = Period.parse(written);

        assertThat(period).hasToString(written);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.next()).hasToString(next);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @Test
    void a_day_lies_in_one_period_of_each_length() {
        LocalDate day = LocalDate.of(2026, 11, 22);

        assertThat(Period.of(day)).hasToString("2026-Q4");
        assertThat(Period.of(day, PeriodLength.HALF_YEAR)).hasToString("2026-H2");
        assertThat(Period.of(day, PeriodLength.YEAR)).hasToString("2026");
    }

    @Test
    void periods_stand_in_the_order_of_their_days_a_shorter_one_first() {
        assertThat(Stream.of("2026", "2026-H1", "2026-Q2", "2026-Q1", "2025-Q4", "2026-H2")
                        .map(Period::parse)
                        .sorted()
                        .map(Period::toString))
                .containsExactly("2025-Q4", "2026-Q1", "2026-H1", "2026", "2026-Q2", "2026-H2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-Q5", "2026-H3", "26-Q1", "2026-q1", ""})
    void what_is_no_period_is_refused(String written) {
        assertThatThrownBy(() -> Period.parse(written)).isInstanceOf(Unfit.class);
    }
}
