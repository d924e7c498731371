package kz.bagalau.methodology.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Methodology;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.presence.MinimumService.Probation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenceTest {

    private static final Period QUARTER = Period.quarter(2026, 3);
    private static final LocalDate TENTH = LocalDate.of(2026, 10, 10);
    private static final Citation FIVE = Citation.of("5");

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

    @ParameterizedTest(name = "¶5, probation {0}, until {1}: {2}")
    @CsvSource({
        "NOT_EVALUATED,        2026-09-29, present",
        "NOT_EVALUATED,        2026-09-30, probation",
        "NOT_EVALUATED,        2026-10-15, probation",
        "NOT_EVALUATED,        , present",
        "COUNTED_FROM_ITS_END, 2026-08-31, present",
        "COUNTED_FROM_ITS_END, 2026-09-01, tooShort",
        "COUNTED_FROM_ITS_END, 2026-10-15, tooShort",
        "COUNTED_FROM_ITS_END, , present",
        ", 2026-10-15, present"
    })
    void a_probation_does_what_the_edition_says(Probation probation, LocalDate until, String reason) {
        var minimum = new MinimumService(
                FIVE, 1, MinimumService.Unit.CALENDAR_MONTHS, Optional.empty(), Optional.ofNullable(probation));

        Verdict verdict = presence(minimum, List.of(AbsenceKind.ANNUAL_LEAVE))
                .verdict(with(Optional.ofNullable(until), Optional.empty()), QUARTER, MethodKind.RANKING, TENTH);

        assertThat(verdict.reasonKey()).isEqualTo(reason);
        assertThat(verdict.evaluated()).isEqualTo(reason.equals("present"));
    }

    @ParameterizedTest(name = "probation until {0}: the time counts from {1}")
    @CsvSource({"2026-06-15, 2026-07-01", "2026-07-01, 2026-07-02", "2026-08-31, 2026-09-01"})
    void the_time_in_the_post_counts_from_the_day_after_the_probation_but_not_from_before_the_period(
            LocalDate until, LocalDate from) {
        var minimum = new MinimumService(
                FIVE,
                1,
                MinimumService.Unit.CALENDAR_MONTHS,
                Optional.empty(),
                Optional.of(Probation.COUNTED_FROM_ITS_END));
        var served = new ServedTime(QUARTER.firstDay(), QUARTER.lastDay());

        assertThat(minimum.counted(served, Optional.of(until))).isEqualTo(new ServedTime(from, QUARTER.lastDay()));
    }

    @ParameterizedTest(name = "¶5: worked {1} of {0} days asked: {2}")
    @CsvSource({"30, 29, workedTooLittle", "30, 30, present", "30, , present", ", 1, present"})
    void days_actually_worked_are_asked_for_where_the_edition_asks_and_unknown_ones_are_not_held_against_anyone(
            Integer asked, Integer worked, String reason) {
        var minimum = new MinimumService(
                FIVE, 1, MinimumService.Unit.CALENDAR_MONTHS, Optional.ofNullable(asked), Optional.empty());

        Verdict verdict = presence(minimum, List.of(AbsenceKind.ANNUAL_LEAVE))
                .verdict(with(Optional.empty(), Optional.ofNullable(worked)), QUARTER, MethodKind.RANKING, TENTH);

        assertThat(verdict.reasonKey()).isEqualTo(reason);
        if (reason.equals("workedTooLittle")) {
            assertThat(verdict.args()).containsExactly(29, 30);
        }
    }

    @ParameterizedTest(name = "¶5, {0} {1}: period until {2}: last start {3}")
    @CsvSource({
        "1, CALENDAR_MONTHS, 2026-09-30, 2026-09-01",
        "2, CALENDAR_MONTHS, 2026-09-30, 2026-08-01",
        "1, THIRTY_DAYS,     2026-09-30, 2026-09-01",
        "2, THIRTY_DAYS,     2026-09-30, 2026-08-02",
        "0, CALENDAR_MONTHS, 2026-09-30, 2026-09-30"
    })
    void the_last_start_is_the_last_day_from_which_the_time_suffices(
            int months, MinimumService.Unit unit, LocalDate last, LocalDate start) {
        var minimum = new MinimumService(FIVE, months, unit);

        assertThat(minimum.lastStart(last)).isEqualTo(start);
        assertThat(minimum.reached(start, last)).isTrue();
        assertThat(months == 0 || !minimum.reached(start.plusDays(1), last)).isTrue();
    }

    @Test
    void an_absence_of_another_kind_or_without_a_rule_for_the_method_changes_nothing() {
        var minimum = new MinimumService(FIVE, 1, MinimumService.Unit.CALENDAR_MONTHS);
        ServiceFacts away = absent("E-4", "2026-10-05", "2026-10-20");

        assertThat(presence(minimum, List.of(AbsenceKind.ANNUAL_LEAVE))
                        .verdict(away, QUARTER, MethodKind.RANKING, TENTH)
                        .reasonKey())
                .isEqualTo("absent");
        assertThat(presence(minimum, List.of(AbsenceKind.BUSINESS_TRIP))
                        .verdict(away, QUARTER, MethodKind.RANKING, TENTH)
                        .reasonKey())
                .isEqualTo("present");
        assertThat(presence(minimum, List.of(AbsenceKind.ANNUAL_LEAVE))
                        .verdict(away, QUARTER, MethodKind.KPI, TENTH)
                        .reasonKey())
                .isEqualTo("present");
    }

    @Test
    void a_method_has_one_rule_of_absence_at_most_and_a_rule_has_a_method() {
        var minimum = new MinimumService(FIVE, 1, MinimumService.Unit.CALENDAR_MONTHS);
        var rule = new AbsenceRule(FIVE, List.of(MethodKind.RANKING), Optional.empty());

        assertThatThrownBy(() ->
                        new Presence(FIVE, minimum, List.of(), List.of(rule, rule), new DismissalRule(FIVE, true)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("absenceTwice");
        assertThatThrownBy(() -> new AbsenceRule(FIVE, List.of(), Optional.empty()))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("absenceWithoutMethods");
    }

    @Test
    void nobody_leaves_before_coming() {
        LocalDate day = LocalDate.of(2026, 9, 1);

        assertThatThrownBy(() -> facts("E-4", day, day.minusDays(1)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("dismissedBeforeAppointed");
        assertThat(facts("E-4", day, day).dismissed()).contains(day);
    }

    @Test
    void who_leaves_after_the_period_served_until_its_end() {
        WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());
        ServiceFacts later = facts("E-4", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 31));

        assertThat(ServedTime.of(later, QUARTER))
                .contains(new ServedTime(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30)));
        // September 2026 has 22 working days
        assertThat(later.workedIn(QUARTER, calendar).workedDays()).contains(22);
    }

    @Test
    void days_that_somebody_counted_by_hand_stay_as_they_are() {
        WorkingCalendar calendar = new WorkingCalendar(ShippedCalendars.all());

        assertThat(with(Optional.empty(), Optional.of(7))
                        .workedIn(QUARTER, calendar)
                        .workedDays())
                .contains(7);
    }

    /** Ranking alone is evaluated in the absence of the servant. */
    private static Presence presence(MinimumService minimum, List<AbsenceKind> kinds) {
        return new Presence(
                FIVE,
                minimum,
                kinds,
                List.of(new AbsenceRule(FIVE, List.of(MethodKind.RANKING), Optional.empty())),
                new DismissalRule(FIVE, true));
    }

    private static ServiceFacts with(Optional<LocalDate> probationUntil, Optional<Integer> workedDays) {
        return new ServiceFacts(
                "E-4", LocalDate.of(2026, 6, 1), Optional.empty(), List.of(), probationUntil, workedDays, false);
    }

    private static ServiceFacts facts(String category, LocalDate appointed, LocalDate dismissed) {
        return new ServiceFacts(category, appointed, Optional.ofNullable(dismissed), List.of());
    }

    private static ServiceFacts absent(String category, String from, String until) {
        var span = new AbsenceSpan(AbsenceKind.ANNUAL_LEAVE, LocalDate.parse(from), LocalDate.parse(until));
        return new ServiceFacts(category, LocalDate.of(2020, 1, 1), Optional.empty(), List.of(span));
    }
}
