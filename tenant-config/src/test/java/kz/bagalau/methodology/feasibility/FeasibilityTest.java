package kz.bagalau.methodology.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import kz.bagalau.calendar.ShippedCalendars;
import kz.bagalau.calendar.WorkingCalendar;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.CalendarFixture;
import kz.bagalau.methodology.Changed;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Edition;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Reading;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.feasibility.Finding.Kind;
import kz.bagalau.methodology.feasibility.Finding.Severity;
import kz.bagalau.methodology.feasibility.Resolution.How;
import kz.bagalau.methodology.notice.NoticeKind;
import org.junit.jupiter.api.Test;

/** Dates of the shipped editions that collide, and those of editions that are changed so that they do. */
class FeasibilityTest {

    private static final LocalDate FROM = LocalDate.of(2025, 10, 1);
    private static final Period FOURTH = Period.quarter(2025, 4);

    @Test
    void after_the_fourth_quarter_values_are_due_before_the_quarter_ends() {
        Finding finding = first(AlatauFixture.edition(), Kind.PRE_CALCULATION_BEFORE_PERIOD_ENDS);

        assertThat(finding.args()).isEqualTo(List.of(FOURTH, LocalDate.of(2025, 12, 30), LocalDate.of(2025, 12, 31)));
        assertThat(finding.dates()).containsExactly(LocalDate.of(2025, 12, 30), LocalDate.of(2025, 12, 31));
        assertThat(finding.by()).containsExactly(Citation.of("4"), Citation.of("22"));
        assertThat(finding.severity()).isEqualTo(Severity.IMPOSSIBLE);
        assertThat(finding.resolution().how()).isEqualTo(How.COUNCIL_DECIDES);
        assertThat(finding.key()).isEqualTo("feasibility.preCalculationBeforePeriodEnds");
    }

    @Test
    void a_due_day_at_the_end_of_the_month_leaves_the_values_time() {
        Edition late = changed(
                "{ par: 4, dayOfMonth: 10, roll: previousWorkingDay }   # R08; par",
                "{ par: 4, dayOfMonth: 30, roll: previousWorkingDay }   # R08; par");

        assertThat(kinds(late)).doesNotContain(Kind.PRE_CALCULATION_BEFORE_PERIOD_ENDS);
    }

    @Test
    void values_computed_on_the_very_last_day_of_the_period_are_too_early_too() {
        Edition other = changed("sentBefore: { par: 22, workingDays: 5 }", "sentBefore: { par: 22, workingDays: 4 }");

        assertThat(first(other, Kind.PRE_CALCULATION_BEFORE_PERIOD_ENDS).dates())
                .containsExactly(LocalDate.of(2025, 12, 31));
    }

    @Test
    void the_head_is_told_after_the_values_went_to_the_evaluator() {
        assertThat(first(AlatauFixture.edition(), Kind.PRE_CALCULATION_BEFORE_NOTICE)
                        .args())
                .isEqualTo(List.of(FOURTH, LocalDate.of(2025, 12, 30), LocalDate.of(2026, 1, 5)));
    }

    @Test
    void a_tenth_on_a_saturday_moves_back_by_R08() {
        Finding finding = all(AlatauFixture.edition()).stream()
                .filter(one -> one.args().get(0).equals("ranking.due"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.kind()).isEqualTo(Kind.DUE_ON_DAY_OFF);
        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.args())
                .isEqualTo(List.of("ranking.due", FOURTH, LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 9)));
        assertThat(finding.dates()).containsExactly(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 10));
        assertThat(finding.resolution())
                .isEqualTo(Resolution.by(How.MOVED_BACK, "ranking.due.roll", Reading.R08, LocalDate.of(2026, 1, 9)));
    }

    @Test
    void the_indicators_and_the_notices_have_due_days_on_days_off_too() {
        assertThat(all(AlatauFixture.edition()).stream()
                        .filter(one -> one.kind() == Kind.DUE_ON_DAY_OFF)
                        .map(one -> one.args().get(0))
                        .distinct())
                .contains("kpi.due", "ranking.due", "notices.headEvaluation.due", "notices.staffEvaluation.due");
    }

    @Test
    void a_notice_to_the_head_on_the_last_day_collides_as_one_to_the_staff_does() {
        Edition late = changed("due: { par: 26, dayOfMonth: 5", "due: { par: 26, dayOfMonth: 10");

        assertThat(all(late).stream()
                        .filter(one -> one.kind() == Kind.NOTICE_ON_LAST_DAY)
                        .map(one -> one.args().get(0))
                        .distinct())
                .contains(NoticeKind.HEAD_EVALUATION, NoticeKind.STAFF_EVALUATION);
    }

    @Test
    void a_reminder_on_the_last_day_itself_resolves_nothing() {
        Edition late = Changed.edition(document ->
                document.replaceAll("reminder: \\{ par: 30, dayOfMonth: 5", "reminder: { par: 30, dayOfMonth: 10"));

        assertThat(first(late, Kind.NOTICE_ON_LAST_DAY).resolution().how()).isEqualTo(How.COUNCIL_DECIDES);
    }

    @Test
    void a_resolution_has_its_words_under_its_name() {
        assertThat(Resolution.of(How.COUNCIL_DECIDES).key()).isEqualTo("feasibility.resolution.councilDecides");
    }

    @Test
    void a_due_day_moved_on_or_kept_on_a_day_off_is_a_warning() {
        Edition on = rolled("nextWorkingDay");
        Edition kept = rolled("keep");

        assertThat(survey(on).severity()).isEqualTo(Severity.WARNING);
        assertThat(survey(on).resolution().how()).isEqualTo(How.MOVED_ON);
        assertThat(survey(on).dates()).containsExactly(LocalDate.of(2026, 1, 10), LocalDate.of(2026, 1, 12));
        assertThat(survey(kept).severity()).isEqualTo(Severity.WARNING);
        assertThat(survey(kept).resolution().how()).isEqualTo(How.KEPT);
        assertThat(survey(kept).dates()).containsExactly(LocalDate.of(2026, 1, 10));
    }

    @Test
    void a_notice_on_the_last_day_is_reminded_of_earlier_by_R09() {
        Finding finding = first(AlatauFixture.edition(), Kind.NOTICE_ON_LAST_DAY);

        assertThat(finding.args())
                .isEqualTo(List.of(
                        NoticeKind.STAFF_EVALUATION, FOURTH, LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 9)));
        assertThat(finding.by()).containsExactly(Citation.of("4"), Citation.of("30"));
        assertThat(finding.resolution())
                .isEqualTo(Resolution.by(
                        How.REMINDED_EARLIER,
                        "notices.staffEvaluation.reminder",
                        Reading.R09,
                        LocalDate.of(2026, 1, 5)));
    }

    @Test
    void a_notice_after_the_evaluation_without_a_reminder_is_left_to_the_council() {
        Edition late = Changed.edition(
                document -> document.replace("due: { par: 30, dayOfMonth: 10", "due: { par: 30, dayOfMonth: 12")
                        .replaceAll("reminder: \\{ par: 30[^}]*\\}", "reminder: not recorded"));
        Finding finding = first(late, Kind.NOTICE_AFTER_EVALUATION);

        assertThat(finding.dates()).containsExactly(LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 12));
        assertThat(finding.resolution().how()).isEqualTo(How.COUNCIL_DECIDES);
    }

    @Test
    void a_head_with_one_to_three_months_left_is_evaluated_without_indicators_in_one_council_only() {
        Finding finding = first(AlatauFixture.edition(), Kind.EVALUATED_WITHOUT_INDICATORS);

        assertThat(finding.args()).isEqualTo(List.of(FOURTH, LocalDate.of(2025, 10, 2), LocalDate.of(2025, 12, 1)));
        assertThat(finding.by()).containsExactly(Citation.of("5"), Citation.of("22"));
        assertThat(finding.resolution().reading()).contains(Reading.R12);
        assertThat(kinds(SarysuFixture.edition())).doesNotContain(Kind.EVALUATED_WITHOUT_INDICATORS);
    }

    @Test
    void a_plan_set_within_thirty_days_of_the_last_permitted_appointment_comes_after_the_period() {
        Edition slow = changed(
                "setAfterAppointment: { par: 22, workingDays: 10", "setAfterAppointment: { par: 22, workingDays: 30");
        Finding finding = first(slow, Kind.PLAN_AFTER_PERIOD_ENDS);

        assertThat(finding.args())
                .isEqualTo(List.of(Period.quarter(2026, 1), LocalDate.of(2026, 4, 16), LocalDate.of(2026, 3, 31)));
        assertThat(kinds(AlatauFixture.edition())).doesNotContain(Kind.PLAN_AFTER_PERIOD_ENDS);
    }

    @Test
    void the_slowest_disagreement_ends_before_the_next_evaluation_under_the_shipped_terms() {
        assertThat(kinds(AlatauFixture.edition())).doesNotContain(Kind.CHAIN_PAST_NEXT_EVALUATION);
    }

    @Test
    void a_session_within_fifty_working_days_runs_past_the_next_evaluation() {
        Edition slow = changed("within: { par: 39, workingDays: 10", "within: { par: 39, workingDays: 50");
        Finding finding = all(slow).stream()
                .filter(one -> one.kind() == Kind.CHAIN_PAST_NEXT_EVALUATION)
                .filter(one -> one.args().get(0) == MethodKind.RANKING)
                .findFirst()
                .orElseThrow();

        assertThat(finding.args())
                .isEqualTo(List.of(
                        MethodKind.RANKING,
                        Period.quarter(2026, 1),
                        LocalDate.of(2026, 4, 10),
                        LocalDate.of(2026, 7, 10),
                        LocalDate.of(2026, 7, 10)));
        assertThat(finding.by()).extracting(Citation::paragraph).containsExactly("4", "11", "12", "39", "41");
        assertThat(finding.resolution().how()).isEqualTo(How.SIDE_BY_SIDE);
    }

    @Test
    void a_yearly_mark_formed_before_the_last_session_is_formed_anew() {
        Edition formed = changed(
                "    byReading: [kpi]", "    formed: { par: 4, dayOfMonth: 20, roll: keep }\n    byReading: [kpi]");

        assertThat(all(formed).stream().filter(one -> one.kind() == Kind.CHAIN_PAST_YEARLY_MARK))
                .extracting(one -> one.args().get(0), one -> one.args().get(1), one -> one.args()
                        .get(2))
                .contains(tuple(MethodKind.RANKING, Period.parse("2025"), LocalDate.of(2026, 1, 20)));
        assertThat(kinds(AlatauFixture.edition())).doesNotContain(Kind.CHAIN_PAST_YEARLY_MARK);
    }

    @Test
    void a_missing_calendar_is_told_once_and_never_guessed() {
        List<Finding> missing = all(AlatauFixture.edition()).stream()
                .filter(one -> one.kind() == Kind.CALENDAR_MISSING)
                .toList();

        assertThat(missing).hasSize(1);
        assertThat(missing.get(0).args()).isEqualTo(List.of("2028"));
        assertThat(missing.get(0).severity()).isEqualTo(Severity.IMPOSSIBLE);
        assertThat(missing.get(0).resolution().how()).isEqualTo(How.CALENDAR_TO_BE_ENTERED);
    }

    @Test
    void what_needs_no_missing_calendar_is_still_told() {
        var until2026 = new WorkingCalendar(ShippedCalendars.all().stream()
                .filter(year -> year.year() <= 2026)
                .toList());

        List<Finding> findings = Feasibility.of(AlatauFixture.edition(), until2026, LocalDate.of(2026, 7, 1));

        assertThat(findings)
                .filteredOn(one -> one.kind() == Kind.EVALUATED_WITHOUT_INDICATORS)
                .extracting(one -> one.args().get(0))
                .containsExactly(Period.quarter(2026, 4), Period.quarter(2027, 4));
        assertThat(findings)
                .filteredOn(one -> one.kind() == Kind.CALENDAR_MISSING)
                .extracting(one -> one.args().get(0))
                .contains("2027");
    }

    @Test
    void periods_that_began_before_the_edition_are_governed_by_another_one() {
        List<Finding> findings =
                Feasibility.of(AlatauFixture.edition(), CalendarFixture.republic(), LocalDate.of(2024, 10, 1));

        assertThat(findings)
                .filteredOn(one -> one.kind() == Kind.NOT_IN_FORCE)
                .extracting(one -> one.args().get(0))
                .containsExactly(Period.parse("2024"), Period.quarter(2024, 4));
        assertThat(findings)
                .filteredOn(one -> one.kind() == Kind.DUE_ON_DAY_OFF)
                .noneMatch(one -> one.args().contains(Period.quarter(2024, 4)));
    }

    @Test
    void findings_stand_in_the_order_of_time() {
        assertThat(all(AlatauFixture.edition()))
                .extracting(one -> one.dates().get(0))
                .isSorted();
    }

    private static Finding survey(Edition edition) {
        return all(edition).stream()
                .filter(one -> one.args().get(0).equals("survey.due"))
                .findFirst()
                .orElseThrow();
    }

    private static Edition rolled(String word) {
        return Changed.edition(
                document -> document.replaceAll("(?s)(anonymous: true\\s+due: \\{[^}]*roll: )\\w+", "$1" + word));
    }

    private static Edition changed(String from, String to) {
        return Changed.edition(Changed.replacing(from, to));
    }

    private static Finding first(Edition edition, Kind kind) {
        return all(edition).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(Edition edition) {
        return all(edition).stream().map(Finding::kind).toList();
    }

    private static List<Finding> all(Edition edition) {
        return Feasibility.of(edition, CalendarFixture.republic(), FROM);
    }
}
