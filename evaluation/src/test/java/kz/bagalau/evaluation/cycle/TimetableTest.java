package kz.bagalau.evaluation.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.document.ShippedEditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs 4, 11, 12, 22, 26, 30, 38-41: the dated duties of a quarter by both shipped editions. */
class TimetableTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(ShippedCalendars.all());

    @ParameterizedTest(name = "{0} {1}: {2} until {4} ({5}-тармақ)")
    @CsvSource({
        "alatau, 2026-Q3, notice.head, 2026-10-05, 2026-10-05, 26",
        "alatau, 2026-Q3, notice.staff, 2026-10-10, 2026-10-09, 30",
        "alatau, 2026-Q3, ranking.sheets, 2026-10-10, 2026-10-09, 4 31",
        "alatau, 2026-Q3, ranking.acquaintance, 2026-10-13, 2026-10-13, 11",
        "alatau, 2026-Q3, ranking.request, 2026-10-20, 2026-10-20, 12",
        "alatau, 2026-Q3, calibration.panel, 2026-10-23, 2026-10-23, 38",
        "alatau, 2026-Q3, calibration.session, 2026-11-04, 2026-11-04, 39",
        "alatau, 2026-Q3, calibration.minutes, 2026-11-09, 2026-11-09, 41",
        "alatau, 2026-Q3, kpi.plan, 2026-07-16, 2026-07-16, 22",
        "alatau, 2026-Q3, kpi.placed, 2026-07-23, 2026-07-23, 22",
        "alatau, 2026-Q3, kpi.precalculation, 2026-10-02, 2026-10-02, 22",
        "alatau, 2026-Q3, kpi.sheets, 2026-10-10, 2026-10-09, 4 27",
        "sarysu, 2026-Q3, notice.head, 2026-10-05, 2026-10-05, 26",
        "sarysu, 2026-Q3, notice.staff, 2026-10-10, 2026-10-09, 30",
        "sarysu, 2026-Q3, ranking.sheets, 2026-10-10, 2026-10-09, 4 31",
        "sarysu, 2026-Q3, ranking.acquaintance, 2026-10-13, 2026-10-13, 11",
        "alatau, 2025-Q4, ranking.sheets, 2026-01-10, 2026-01-09, 4 31",
        "alatau, 2025-Q4, kpi.precalculation, 2025-12-30, 2025-12-30, 22",
        "alatau, 2025-Q4, survey.year, 2026-01-10, 2026-01-09, 4",
    })
    void a_duty_has_its_last_day(
            String council, Period period, String key, LocalDate literal, LocalDate due, String paragraphs) {
        var duty = duties(council, period).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();

        assertThat(duty.literal()).isEqualTo(literal);
        assertThat(duty.due()).isEqualTo(due);
        assertThat(duty.by().stream().map(Citation::paragraph)).containsExactly(paragraphs.split(" "));
        assertThat(duty.movedBy().isPresent()).isEqualTo(!literal.equals(due));
    }

    @Test
    void the_year_is_surveyed_with_its_last_quarter_only() {
        assertThat(duties("alatau", Period.parse("2026-Q3")))
                .noneMatch(duty -> duty.key().equals("survey.year"));
    }

    @Test
    void the_duties_come_by_their_last_day() {
        assertThat(duties("sarysu", Period.parse("2026-Q3")))
                .extracting(ScheduledDuty::due)
                .isSorted();
    }

    @Test
    void an_edition_without_ranking_hangs_acquaintance_and_calibration_on_the_sheets_of_indicators() {
        var law = ShippedEditions.all().get(0).methodology();
        var period = Period.parse("2026-Q3");

        var duties = Timetable.of(withoutRanking(law), period, CALENDAR);

        assertThat(duties).extracting(ScheduledDuty::key).doesNotContain(Timetable.SHEETS);
        assertThat(duties)
                .filteredOn(duty -> duty.key().equals(Timetable.ACQUAINTANCE))
                .extracting(ScheduledDuty::due)
                .containsExactly(LocalDate.of(2026, 10, 13));
        assertThat(Timetable.firstDue(duties)).isEqualTo("2026-10-05");
        assertThat(OpenQuarter.sending(withoutRanking(law)).paragraph()).isEqualTo("27");
    }

    @Test
    void what_is_done_before_the_opening_does_not_wait_for_the_schedule_by_r32() {
        assertThat(Timetable.firstDue(duties("alatau", Period.parse("2026-Q3"))))
                .isEqualTo("2026-10-05");
        assertThat(Timetable.firstDue(duties("alatau", Period.parse("2025-Q4"))))
                .isEqualTo("2026-01-05");
    }

    private static Methodology withoutRanking(Methodology law) {
        return new Methodology(
                law.conduct(),
                law.presence(),
                law.grades(),
                law.yearly(),
                law.consequences(),
                law.humanResources(),
                law.schedule(),
                law.acquaintance(),
                law.request(),
                law.complaint(),
                law.custody(),
                law.secrecy(),
                law.dispute(),
                law.confidential(),
                law.kpi(),
                Optional.empty(),
                law.survey(),
                law.notices(),
                law.calibration(),
                law.caps());
    }

    private static List<ScheduledDuty> duties(String council, Period period) {
        var edition = ShippedEditions.all().stream()
                .filter(one -> one.council().equals(council))
                .findFirst()
                .orElseThrow();
        return Timetable.of(edition.methodology(), period, CALENDAR);
    }
}
