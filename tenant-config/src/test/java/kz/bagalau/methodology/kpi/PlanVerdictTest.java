package kz.bagalau.methodology.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.document.ShippedEditions;
import kz.bagalau.methodology.duty.Duties;
import kz.bagalau.methodology.duty.Duty;
import kz.bagalau.methodology.duty.DutyKind;
import kz.bagalau.methodology.duty.PersonFacts;
import kz.bagalau.methodology.presence.ServiceFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ¶22 for one person: the cut-offs to the day, under both councils and both readings of R12. */
class PlanVerdictTest {

    private static final UnaryOperator<String> QUARTER =
            Changed.replacing("until: endOfPlanYear", "until: endOfQuarter");

    private static final Map<String, Methodology> LAWS = Map.of(
            "alatau", AlatauFixture.methodology(),
            "sarysu", SarysuFixture.methodology(),
            "alatau by quarter",
                    Changed.edition(ShippedEditions.documents().get(0), QUARTER).methodology(),
            "sarysu by quarter",
                    Changed.edition(ShippedEditions.documents().get(1), QUARTER).methodology());

    private final WorkingCalendar calendar = CalendarFixture.republic();

    @ParameterizedTest(name = "22-тармақ, {0}: appointed {1} in {2} -> {3}")
    @CsvSource({
        // to the end of the plan's year: three months, one month
        "alatau, 2026-10-01, 2026-Q4, afterAppointment",
        "alatau, 2026-10-02, 2026-Q4, tooLittleTime",
        "alatau, 2026-12-31, 2026-Q4, tooLittleTime",
        "sarysu, 2026-10-02, 2026-Q4, afterAppointment",
        "sarysu, 2026-12-01, 2026-Q4, afterAppointment",
        "sarysu, 2026-12-02, 2026-Q4, tooLittleTime",
        "sarysu, 2026-12-31, 2026-Q4, tooLittleTime",
        // the whole year is assessed, so an earlier quarter says the same
        "alatau, 2026-10-01, 2026-Q1, afterAppointment",
        "alatau, 2026-10-02, 2026-Q1, tooLittleTime",
        // the year's first day is its beginning, the second is after it
        "alatau, 2025-12-31, 2026-Q1, fromStart",
        "alatau, 2026-01-01, 2026-Q1, fromStart",
        "alatau, 2026-01-02, 2026-Q1, afterAppointment",
        "sarysu, 2027-01-01, 2026-Q4, notYetAppointed",
        // leap years and the last days of months
        "alatau, 2024-02-29, 2024-Q1, afterAppointment",
        "sarysu, 2024-02-29, 2024-Q1, afterAppointment",
        "alatau, 2026-08-31, 2026-Q3, afterAppointment",
        "alatau, 2026-10-31, 2026-Q4, tooLittleTime",
        "sarysu, 2026-10-31, 2026-Q4, afterAppointment",
        // to the end of the quarter: nobody appointed after its first day has three months left in it
        "alatau by quarter, 2026-04-01, 2026-Q2, fromStart",
        "alatau by quarter, 2026-04-02, 2026-Q2, tooLittleTime",
        "alatau by quarter, 2026-03-31, 2026-Q2, fromStart",
        "alatau by quarter, 2026-07-01, 2026-Q2, notYetAppointed",
        "sarysu by quarter, 2026-06-01, 2026-Q2, afterAppointment",
        "sarysu by quarter, 2026-06-02, 2026-Q2, tooLittleTime",
        "sarysu by quarter, 2026-05-31, 2026-Q2, afterAppointment",
        "sarysu by quarter, 2024-02-29, 2024-Q1, afterAppointment",
        "sarysu by quarter, 2024-03-01, 2024-Q1, afterAppointment",
        "sarysu by quarter, 2024-03-02, 2024-Q1, tooLittleTime",
        "sarysu by quarter, 2025-03-01, 2025-Q1, afterAppointment",
        "sarysu by quarter, 2025-03-02, 2025-Q1, tooLittleTime",
        "sarysu by quarter, 2026-08-31, 2026-Q3, afterAppointment",
        "sarysu by quarter, 2026-09-01, 2026-Q3, afterAppointment",
        "sarysu by quarter, 2026-09-02, 2026-Q3, tooLittleTime",
        "sarysu by quarter, 2026-12-01, 2026-Q4, afterAppointment",
        "sarysu by quarter, 2026-12-31, 2026-Q4, tooLittleTime",
    })
    void who_gets_indicators(String law, LocalDate appointed, String period, String reason) {
        PlanVerdict verdict = verdict(law, appointed, period);

        assertThat(verdict.reasonKey()).isEqualTo(reason);
        assertThat(verdict.key()).isEqualTo("kpi.verdict." + reason);
        assertThat(verdict.planned())
                .isEqualTo(List.of("fromStart", "afterAppointment").contains(reason));
        assertThat(verdict.due().isPresent()).isEqualTo(verdict.planned());
        assertThat(verdict.by()).isEqualTo(Citation.of("22"));
    }

    @Test
    void a_head_appointed_too_late_reads_both_days_the_months_and_the_last_appointment() {
        PlanVerdict alatau = verdict("alatau", LocalDate.of(2026, 11, 20), "2026-Q4");
        PlanVerdict sarysu = verdict("sarysu", LocalDate.of(2026, 12, 20), "2026-Q4");

        assertThat(alatau.args())
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 31), 3, LocalDate.of(2026, 10, 1));
        assertThat(sarysu.args())
                .containsExactly(LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 31), 1, LocalDate.of(2026, 12, 1));
        assertThat(alatau.assessed()).isEqualTo(Period.parse("2026"));
    }

    @Test
    void the_due_days_are_those_of_the_working_calendar() {
        PlanVerdict start = verdict("alatau", LocalDate.of(2020, 1, 6), "2026-Q1");
        PlanVerdict later = verdict("sarysu", LocalDate.of(2026, 5, 4), "2026-Q2");

        assertThat(start.args()).containsExactly(LocalDate.of(2026, 1, 1), 10);
        assertThat(start.due()).contains(calendar.plus(LocalDate.of(2026, 1, 1), 10));
        assertThat(later.args()).containsExactly(LocalDate.of(2026, 5, 4), 10);
        assertThat(later.due()).contains(calendar.plus(LocalDate.of(2026, 5, 4), 10));
        assertThat(verdict("sarysu by quarter", LocalDate.of(2026, 5, 4), "2026-Q2")
                        .assessed())
                .isEqualTo(Period.quarter(2026, 2));
    }

    @Test
    void without_the_calendar_of_the_year_there_is_a_verdict_and_no_day() {
        PlanVerdict verdict = verdict("alatau", LocalDate.of(2020, 1, 6), "2029-Q1");

        assertThat(verdict.planned()).isTrue();
        assertThat(verdict.due()).isEmpty();
    }

    @Test
    void a_post_that_the_method_is_not_for_is_said_to_be_so() {
        KpiMethod law = LAWS.get("alatau").kpi().orElseThrow();
        Period period = Period.quarter(2026, 1);

        PlanVerdict specialist = law.verdict("E-4", false, LocalDate.of(2020, 1, 6), period, calendar);
        PlanVerdict head = law.verdict("E-2", true, LocalDate.of(2020, 1, 6), period, calendar);

        assertThat(specialist.reasonKey()).isEqualTo("notCovered");
        assertThat(specialist.args()).containsExactly("E-4");
        assertThat(specialist.planned()).isFalse();
        assertThat(specialist.by()).isEqualTo(law.who().by());
        assertThat(head).isEqualTo(verdict("alatau", LocalDate.of(2020, 1, 6), "2026-Q1"));
    }

    @ParameterizedTest(name = "22-тармақ, {0}: every appointment of two years and what is counted as a duty")
    @ValueSource(strings = {"alatau", "sarysu", "alatau by quarter", "sarysu by quarter"})
    void the_verdict_of_every_day_is_what_the_duties_of_the_person_say(String name) {
        Methodology law = LAWS.get(name);

        LocalDate.of(2024, 1, 1).datesUntil(LocalDate.of(2026, 1, 1)).forEach(appointed -> {
            Period period = Period.of(appointed);
            PlanVerdict verdict = law.kpi().orElseThrow().plan().verdict(appointed, period, calendar);
            Map<DutyKind, Optional<LocalDate>> duties = planDuties(law, appointed, period);

            assertThat(duties).as(name + ", appointed " + appointed).isEqualTo(expected(verdict, period));
        });
    }

    /** A plan from the start is a duty of the first quarter of the assessed period alone. */
    private static Map<DutyKind, Optional<LocalDate>> expected(PlanVerdict verdict, Period period) {
        return switch (verdict.reasonKey()) {
            case "fromStart" ->
                verdict.assessed().firstDay().equals(period.firstDay())
                        ? Map.of(DutyKind.KPI_PLAN_SET, verdict.due())
                        : Map.of();
            case "afterAppointment" -> Map.of(DutyKind.KPI_PLAN_SET_AFTER_APPOINTMENT, verdict.due());
            default ->
                Map.of(DutyKind.LAST_APPOINTMENT_WITH_KPIS, Optional.of((LocalDate)
                        verdict.args().get(3)));
        };
    }

    private Map<DutyKind, Optional<LocalDate>> planDuties(Methodology law, LocalDate appointed, Period period) {
        var facts = PersonFacts.of("1", new ServiceFacts("E-2", appointed, Optional.empty(), List.of()));
        return Duties.of(law, period, calendar, facts).stream()
                .filter(duty -> List.of(
                                DutyKind.KPI_PLAN_SET,
                                DutyKind.KPI_PLAN_SET_AFTER_APPOINTMENT,
                                DutyKind.LAST_APPOINTMENT_WITH_KPIS)
                        .contains(duty.kind()))
                .collect(Collectors.toMap(Duty::kind, Duty::due));
    }

    private PlanVerdict verdict(String law, LocalDate appointed, String period) {
        return LAWS.get(law).kpi().orElseThrow().plan().verdict(appointed, Period.parse(period), calendar);
    }
}
