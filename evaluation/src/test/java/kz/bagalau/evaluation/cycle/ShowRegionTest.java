package kz.bagalau.evaluation.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading R14: the region sees days early and late, and nothing that could be a mark. */
class ShowRegionTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(ShippedCalendars.all());

    @ParameterizedTest(name = "due {0}, finished {1}, today {2}: {3} {4}")
    @CsvSource({
        "2026-10-09, 2026-10-07, 2026-10-12, early, 2, +, early",
        "2026-10-09, 2026-10-09, 2026-10-12, ontime, 0, '', ontime",
        "2026-10-09, 2026-10-10, 2026-10-12, late, 0, '', late",
        "2026-10-09, 2026-10-12, 2026-10-12, late, -1, \u2212, late",
        "2026-10-09, , 2026-10-05, soon, 4, '', soon",
        "2026-10-09, , 2026-10-09, soon, 0, '', today",
        "2026-10-20, , 2026-10-05, open, 11, '', open",
        "2026-10-09, , 2026-10-12, overdue, -1, \u2212, overdue",
    })
    void an_obligation_is_told_in_working_days(
            LocalDate due, LocalDate finished, LocalDate today, String state, int days, String sign, String word) {
        var fact = new Obligations.Fact(
                Period.parse("2026-Q3"),
                Obligation.SHEETS_CLOSED,
                Citation.of("4"),
                due,
                finished == null ? 3 : 13,
                13,
                Optional.ofNullable(finished));

        var cell = ShowRegion.cell(fact, CALENDAR, today);

        assertThat(cell.state()).isEqualTo(state);
        assertThat(cell.days()).isEqualTo(days);
        assertThat(cell.sign()).isEqualTo(sign);
        assertThat(cell.word()).isEqualTo(word);
    }

    @Test
    void a_cell_has_no_place_for_a_mark_or_a_person() {
        assertThat(RegionView.Cell.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsExactly("kind", "state", "days", "done", "total", "due", "finished");
        assertThat(Arrays.stream(RegionView.Council.class.getRecordComponents()).map(RecordComponent::getName))
                .containsExactly("id", "name", "works", "cells");
    }
}
