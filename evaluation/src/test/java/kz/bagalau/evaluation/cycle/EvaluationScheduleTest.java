package kz.bagalau.evaluation.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.ScheduledDuty.Branch;
import kz.bagalau.evaluation.states.StatePicture;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.EditionId;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Paragraph 10: HR makes the schedule, the official approves or returns it, and only then the sheets are opened. */
class EvaluationScheduleTest {

    private static final Citation TEN = Citation.of("10");
    private static final Period THIRD_QUARTER = Period.parse("2026-Q3");
    private static final Instant MORNING = Instant.parse("2026-10-05T04:00:00Z");
    private static final LocalDate FIFTH = LocalDate.of(2026, 10, 5);
    private static final UUID HR = UUID.randomUUID();
    private static final UUID OFFICIAL = UUID.randomUUID();

    @Test
    void a_new_schedule_is_a_draft_that_keeps_its_edition_and_its_calendar() {
        var schedule = draft();

        assertThat(schedule.state()).isEqualTo(ScheduleState.DRAFT);
        assertThat(schedule.edition()).isEqualTo(new EditionId("bolek/2024-01-01"));
        assertThat(schedule.calendarVersion()).isEqualTo("abc");
        assertThat(schedule.duty("ranking.sheets").orElseThrow().movedBy()).contains("R08");
        assertThat(schedule.isOpened()).isFalse();
    }

    @Test
    void the_official_approves_what_hr_has_submitted() {
        var schedule = submitted();

        schedule.approve(TEN, OFFICIAL, "Official", MORNING);

        assertThat(schedule.state()).isEqualTo(ScheduleState.APPROVED);
        assertThat(schedule.decided()).contains(new EvaluationSchedule.Step("Official", MORNING));
    }

    @Test
    void a_draft_that_nobody_submitted_is_not_approved() {
        refused(
                () -> draft().approve(TEN, OFFICIAL, "Official", MORNING),
                new CycleRefusal.ScheduleNotSubmitted(TEN, THIRD_QUARTER));
    }

    @Test
    void what_waits_for_the_official_is_not_submitted_twice() {
        refused(
                () -> submitted().submit(TEN, HR, "HR", MORNING),
                new CycleRefusal.ScheduleNotDraft(TEN, THIRD_QUARTER));
    }

    @Test
    void who_submitted_the_schedule_does_not_decide_on_it() {
        refused(() -> submitted().approve(TEN, HR, "HR", MORNING), new CycleRefusal.OwnSubmission(TEN));
        refused(() -> submitted().sendBack(TEN, "qate", HR, "HR", MORNING), new CycleRefusal.OwnSubmission(TEN));
    }

    @Test
    void a_schedule_is_returned_with_a_reason_only() {
        refused(
                () -> submitted().sendBack(TEN, "  ", OFFICIAL, "Official", MORNING),
                new CycleRefusal.ReturnReasonMissing(TEN));

        var schedule = submitted();
        schedule.sendBack(TEN, " The dates collide. ", OFFICIAL, "Official", MORNING);

        assertThat(schedule.state()).isEqualTo(ScheduleState.RETURNED);
        assertThat(schedule.returnReason()).contains("The dates collide.");
    }

    @Test
    void a_returned_schedule_is_built_anew_and_the_reason_is_not_forgotten() {
        var returned = submitted();
        returned.sendBack(TEN, "The dates collide.", OFFICIAL, "Official", MORNING);
        var next = draft();

        returned.giveWayTo(TEN, next, MORNING);

        assertThat(next.state()).isEqualTo(ScheduleState.DRAFT);
        assertThat(next.returnReason()).contains("The dates collide.");
    }

    @Test
    void an_approved_schedule_is_not_built_anew() {
        refused(
                () -> approved().giveWayTo(TEN, draft(), MORNING),
                new CycleRefusal.ScheduleAlreadyApproved(TEN, THIRD_QUARTER));
    }

    @Test
    void the_quarter_is_opened_by_an_approved_schedule_only() {
        refused(
                () -> submitted().open(TEN, FIFTH, "HR", MORNING),
                new CycleRefusal.ScheduleNotApproved(TEN, THIRD_QUARTER));
    }

    @Test
    void the_quarter_is_opened_when_its_last_day_has_passed() {
        refused(
                () -> approved().open(TEN, LocalDate.of(2026, 9, 30), "HR", MORNING),
                new CycleRefusal.PeriodNotOver(TEN, THIRD_QUARTER, LocalDate.of(2026, 9, 30)));

        var schedule = approved();
        schedule.open(TEN, LocalDate.of(2026, 10, 1), "HR", MORNING);

        assertThat(schedule.isOpened()).isTrue();
    }

    @Test
    void the_schedule_itself_is_due_with_its_first_duty_after_the_period() {
        assertThat(draft().firstDue()).isEqualTo("2026-10-05");
    }

    @Test
    void every_step_is_taken_in_its_state_only_as_the_documents_picture_it() {
        new StatePicture<>(EvaluationSchedule::state)
                .in(ScheduleState.DRAFT, EvaluationScheduleTest::draft)
                .in(ScheduleState.SUBMITTED, EvaluationScheduleTest::submitted)
                .in(ScheduleState.RETURNED, () -> {
                    var schedule = submitted();
                    schedule.sendBack(TEN, "The dates collide.", OFFICIAL, "Official", MORNING);
                    return schedule;
                })
                .in(ScheduleState.APPROVED, EvaluationScheduleTest::approved)
                .step("SUBMIT", one -> one.submit(TEN, HR, "HR", MORNING))
                .step("APPROVE", one -> one.approve(TEN, OFFICIAL, "Official", MORNING))
                .step("RETURN", one -> one.sendBack(TEN, "The dates collide.", OFFICIAL, "Official", MORNING))
                .step("BUILD_ANEW", one -> one.giveWayTo(TEN, draft(), MORNING))
                .step("OPEN_PERIOD", one -> one.open(TEN, FIFTH, "HR", MORNING))
                .standsInTheDocuments();
    }

    private static EvaluationSchedule draft() {
        return new EvaluationSchedule(
                UUID.randomUUID(),
                THIRD_QUARTER,
                new EditionId("bolek/2024-01-01"),
                "abc",
                List.of(
                        duty("kpi.plan", Branch.KPI, "2026-07-15", "2026-07-15"),
                        duty("notice.head", Branch.NOTICE, "2026-10-05", "2026-10-05"),
                        duty("ranking.sheets", Branch.RANKING, "2026-10-10", "2026-10-09")),
                "HR",
                MORNING);
    }

    private static ScheduledDuty duty(String key, Branch branch, String literal, String due) {
        return new ScheduledDuty(
                key,
                branch,
                List.of(Citation.of("4"), Citation.of("31")),
                LocalDate.parse("2026-07-01"),
                LocalDate.parse(literal),
                LocalDate.parse(due),
                literal.equals(due) ? Optional.empty() : Optional.of("R08"));
    }

    private static EvaluationSchedule submitted() {
        var schedule = draft();
        schedule.submit(TEN, HR, "HR", MORNING);
        return schedule;
    }

    private static EvaluationSchedule approved() {
        var schedule = submitted();
        schedule.approve(TEN, OFFICIAL, "Official", MORNING);
        return schedule;
    }

    private static void refused(ThrowingCallable step, CycleRefusal why) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(why));
    }
}
