package kz.bagalau.methodology.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.SarysuFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    private final WorkingCalendar calendar = CalendarFixture.republic();

    @ParameterizedTest(name = "11-тармақ, R07: closed {0}, {1} working days, {2} -> {3}")
    @CsvSource({
        "2026-10-08, 2,  FROM_NEXT_WORKING_DAY, 2026-10-12",
        "2026-10-09, 2,  FROM_NEXT_WORKING_DAY, 2026-10-13",
        "2026-10-10, 2,  FROM_NEXT_WORKING_DAY, 2026-10-13",
        "2026-10-08, 2,  INCLUDING_FIRST_DAY,   2026-10-09",
        "2026-10-10, 2,  INCLUDING_FIRST_DAY,   2026-10-13",
        "2026-10-08, 5,  FROM_NEXT_WORKING_DAY, 2026-10-15",
        "2026-10-08, 10, FROM_NEXT_WORKING_DAY, 2026-10-22"
    })
    void a_term_starts_the_next_working_day_unless_the_edition_counts_the_first(
            LocalDate start, int workingDays, Counting counting, LocalDate end) {
        Term term = new Term(Citation.of("11"), workingDays, StartsWith.EVALUATION_COMPLETED, counting);

        assertThat(term.end(start, calendar)).isEqualTo(end);
    }

    @Test
    void a_one_day_term_that_counts_its_first_day_ends_on_it() {
        Term term = new Term(Citation.of("11"), 1, StartsWith.EVALUATION_COMPLETED, Counting.INCLUDING_FIRST_DAY);

        assertThat(term.end(LocalDate.of(2026, 10, 8), calendar)).isEqualTo(LocalDate.of(2026, 10, 8));
    }

    @Test
    void paragraph_22_sends_the_values_five_working_days_before_the_last_day() {
        TermBefore term = AlatauFixture.methodology()
                .kpi()
                .orElseThrow()
                .preCalculation()
                .orElseThrow()
                .sentBefore();

        assertThat(term.latest(LocalDate.of(2026, 10, 9), calendar)).isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @Test
    void paragraph_11_gives_two_working_days_in_both_editions() {
        for (Methodology methodology : List.of(AlatauFixture.methodology(), SarysuFixture.methodology())) {
            assertThat(methodology.acquaintance().within().end(LocalDate.of(2026, 10, 6), calendar))
                    .isEqualTo(LocalDate.of(2026, 10, 8));
        }
    }

    @Test
    void a_year_without_a_calendar_is_refused_not_guessed() {
        Term term = new Term(Citation.of("11"), 2, StartsWith.EVALUATION_COMPLETED, Counting.FROM_NEXT_WORKING_DAY);

        assertThatThrownBy(() -> term.end(LocalDate.of(2035, 1, 1), calendar)).isInstanceOf(Refused.class);
    }
}
