package kz.bagalau.methodology.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.SarysuFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    private static final Period QUARTER = Period.quarter(2026, 3);

    @ParameterizedTest(name = "5-тармақ, R13: appointed {0} -> evaluated {1}")
    @CsvSource({
        "2020-01-01, true",
        "2026-08-31, true",
        "2026-09-01, true",
        "2026-09-02, false",
        "2026-09-08, false",
        "2026-09-30, false",
        "2026-10-01, false"
    })
    void less_than_a_calendar_month_in_the_post_is_not_evaluated(LocalDate appointed, boolean evaluated) {
        for (Methodology methodology : List.of(AlatauFixture.methodology(), SarysuFixture.methodology())) {
            Verdict verdict = methodology.verdict(facts("E-4", appointed, null), QUARTER);

            assertThat(verdict.evaluated()).isEqualTo(evaluated);
            assertThat(verdict.by().paragraph()).isEqualTo("5");
        }
    }

    @Test
    void the_reason_names_the_days_in_the_post() {
        Verdict verdict = AlatauFixture.methodology().verdict(facts("E-4", LocalDate.of(2026, 9, 8), null), QUARTER);

        assertThat(verdict.reasonKey()).isEqualTo("tooShort");
        assertThat(verdict.args()).containsExactly(23L, 1);
    }

    @Test
    void a_month_of_thirty_days_is_another_reading_of_R13() {
        MinimumService thirtyDays = new MinimumService(Citation.of("5"), 1, MinimumService.Unit.THIRTY_DAYS);
        MinimumService calendar = new MinimumService(Citation.of("5"), 1, MinimumService.Unit.CALENDAR_MONTHS);
        LocalDate first = LocalDate.of(2026, 7, 1);

        assertThat(thirtyDays.reached(first, LocalDate.of(2026, 7, 30))).isTrue();
        assertThat(calendar.reached(first, LocalDate.of(2026, 7, 30))).isFalse();
        assertThat(calendar.reached(first, LocalDate.of(2026, 7, 31))).isTrue();
    }

    @Test
    void days_actually_worked_are_the_working_days_of_the_period_without_absences_and_the_time_outside_the_post() {
        WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());
        var leave = new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, LocalDate.of(2026, 9, 14), LocalDate.of(2026, 9, 18));
        var appointed = LocalDate.of(2026, 9, 7);
        var dismissed = Optional.of(LocalDate.of(2026, 9, 25));

        var worked = new ServiceFacts("E-4", appointed, dismissed, List.of(leave)).workedIn(QUARTER, calendar);

        assertThat(worked.workedDays()).contains(10);
    }

    @Test
    void who_is_absent_while_the_ranking_is_conducted_is_evaluated_without_presence() {
        for (Methodology methodology : List.of(AlatauFixture.methodology(), SarysuFixture.methodology())) {
            Verdict verdict = methodology.verdict(absent("E-4", "2026-10-05", "2026-10-20"), QUARTER);

            assertThat(verdict.evaluated()).isTrue();
            assertThat(verdict.withoutPresence()).isTrue();
            assertThat(verdict.reasonKey()).isEqualTo("absent");
        }
    }

    @ParameterizedTest(name = "5-тармақ, R26: away {0} - {1} -> {2}")
    @CsvSource({
        "2026-08-01, 2026-09-30, present",
        "2026-08-01, 2026-10-01, absent",
        "2026-10-10, 2026-10-20, absent",
        "2026-10-11, 2026-10-20, present"
    })
    void an_absence_counts_when_it_touches_the_days_of_the_evaluation(String from, String until, String reason) {
        assertThat(AlatauFixture.methodology()
                        .verdict(absent("E-4", from, until), QUARTER)
                        .reasonKey())
                .isEqualTo(reason);
    }

    @Test
    void the_absent_head_waits_in_Sarysu_and_does_not_in_Alatau() {
        ServiceFacts away = absent("E-2", "2026-10-05", "2026-10-20");

        Verdict alatau = AlatauFixture.methodology().verdict(away, QUARTER);
        Verdict sarysu = SarysuFixture.methodology().verdict(away, QUARTER);

        assertThat(alatau.withoutPresence()).isTrue();
        assertThat(sarysu.withoutPresence()).isFalse();
        assertThat(sarysu.reasonKey()).isEqualTo("afterReturn");
        assertThat(sarysu.args()).containsExactly(AbsenceKind.ANNUAL_LEAVE, LocalDate.of(2026, 10, 20), 5);
    }

    @ParameterizedTest(name = "6-тармақ: dismissed {0} -> evaluated {1}, {2}")
    @CsvSource({
        "2026-09-15, true,  dismissed",
        "2026-07-31, true,  dismissed",
        "2026-07-30, false, tooShort",
        "2026-06-30, false, notInService",
        "2026-10-05, true,  dismissed",
        "2026-12-31, true,  present"
    })
    void who_left_is_evaluated_without_presence_if_there_was_a_month_to_evaluate(
            LocalDate dismissed, boolean evaluated, String reason) {
        Verdict verdict =
                SarysuFixture.methodology().verdict(facts("E-4", LocalDate.of(2020, 1, 1), dismissed), QUARTER);

        assertThat(verdict.evaluated()).isEqualTo(evaluated);
        assertThat(verdict.reasonKey()).isEqualTo(reason);
        assertThat(verdict.withoutPresence()).isEqualTo(reason.equals("dismissed"));
    }

    private static ServiceFacts facts(String category, LocalDate appointed, LocalDate dismissed) {
        return new ServiceFacts(category, appointed, Optional.ofNullable(dismissed), List.of());
    }

    private static ServiceFacts absent(String category, String from, String until) {
        var span = new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, LocalDate.parse(from), LocalDate.parse(until));
        return new ServiceFacts(category, LocalDate.of(2020, 1, 1), Optional.empty(), List.of(span));
    }
}
