package kz.bagalau.evaluation.kpi;

import static kz.bagalau.evaluation.kpi.PlanFixture.FIRST;
import static kz.bagalau.evaluation.kpi.PlanFixture.SET_DUE;
import static kz.bagalau.evaluation.kpi.PlanFixture.THIRD;
import static kz.bagalau.evaluation.kpi.PlanFixture.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import kz.bagalau.evaluation.kpi.KpiPlan.State;
import kz.bagalau.evaluation.kpi.KpiPlanStep.Kind;
import kz.bagalau.evaluation.states.StatePicture;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refusal;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.kpi.KpiChange.Ground;
import kz.bagalau.platform.usecase.ChangedMeanwhile;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiPlanTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
    private static final Set<Kind> HR_ALONE = EnumSet.of(Kind.AGREED_BY_HR);
    private static final Set<Kind> BOTH = EnumSet.of(Kind.AGREED_BY_HR, Kind.AGREED_BY_PLANNING);

    private final PlanFixture at = PlanFixture.draftOf("alatau");

    @ParameterizedTest(name = "{0}: {1} indicators, ¶23")
    @CsvSource({"alatau,2", "alatau,0", "sarysu,2"})
    void fewer_indicators_than_the_edition_says_are_not_set(String council, int number) {
        PlanFixture few = PlanFixture.draftOf(council).with(number);

        KpiRefusal.TooFewOrMany refusal =
                (KpiRefusal.TooFewOrMany) refusalOf(() -> few.plan.set(few.law, 0, "", few.chairOn(DAY)));

        assertThat(refusal.arguments()).containsExactly(number, 3, 5);
        assertThat(refusal.by().paragraph()).isEqualTo("23");
        assertThat(few.plan.state()).isEqualTo(State.DRAFT);
    }

    @ParameterizedTest(name = "{0}, ¶23")
    @CsvSource({"alatau", "sarysu"})
    void a_sixth_indicator_is_refused_at_once_and_five_are_set(String council) {
        PlanFixture five = PlanFixture.draftOf(council).with(5);

        assertThat(refusalOf(() -> five.plan.add(UUID.randomUUID(), five.law)))
                .isInstanceOfSatisfying(KpiRefusal.TooFewOrMany.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(6, 3, 5));

        five.plan.set(five.law, 0, "", five.chairOn(DAY));
        assertThat(five.plan.state()).isEqualTo(State.SET);
    }

    @Test
    void the_whole_way_is_set_agreed_approved_placed_each_step_signed_and_dated() {
        KpiPlan plan = at.with(3).plan;

        plan.set(at.law, 0, "", at.chairOn(DAY));
        plan.agree(Kind.AGREED_BY_HR, HR_ALONE, at.law, 0, at.officerOn(DAY.plusDays(1)));
        assertThat(plan.state()).isEqualTo(State.AGREED);
        plan.approve(at.law, 0, at.chairOn(DAY.plusDays(2)));
        plan.place(at.law, Optional.of(DAY.plusDays(9)), "", at.officerOn(DAY.plusDays(5)));

        assertThat(plan.state()).isEqualTo(State.PLACED);
        assertThat(plan.steps())
                .extracting(KpiPlanStep::kind)
                .containsExactly(Kind.SET, Kind.AGREED_BY_HR, Kind.APPROVED, Kind.PLACED);
        assertThat(plan.steps()).extracting(KpiPlanStep::who).containsOnly("Қолы");
        assertThat(plan.steps().get(0).at()).isEqualTo(PlanFixture.at(DAY));
        assertThat(plan.steps().get(0).due()).contains(SET_DUE);
        assertThat(plan.steps()).noneMatch(KpiPlanStep::late);
    }

    @Test
    void with_a_planning_unit_the_plan_is_agreed_by_the_second_agreement_in_either_order() {
        for (Kind first : BOTH) {
            PlanFixture one = PlanFixture.draftOf("sarysu").with(3);
            one.plan.set(one.law, 0, "", one.chairOn(DAY));

            one.plan.agree(first, BOTH, one.law, 0, one.officerOn(DAY));
            assertThat(one.plan.state()).isEqualTo(State.SET);
            one.plan.agree(first, BOTH, one.law, 0, one.officerOn(DAY));
            assertThat(one.plan.steps()).as("agreed twice is agreed once").hasSize(2);

            BOTH.stream()
                    .filter(kind -> kind != first)
                    .forEach(other -> one.plan.agree(other, BOTH, one.law, 0, one.officerOn(DAY)));
            assertThat(one.plan.state()).isEqualTo(State.AGREED);
        }
    }

    @Test
    void a_council_without_a_planning_unit_has_no_such_agreement() {
        at.with(3).plan.set(at.law, 0, "", at.chairOn(DAY));

        assertThat(refusalOf(() -> at.plan.agree(Kind.AGREED_BY_PLANNING, HR_ALONE, at.law, 0, at.officerOn(DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
    }

    @Test
    void on_the_last_day_it_is_in_time_and_a_day_later_it_asks_for_the_reason_and_keeps_it() {
        KpiPlan inTime = PlanFixture.draftOf("alatau").with(3).plan;
        inTime.set(at.law, 0, "", by(inTime.evaluator(), SET_DUE));
        assertThat(inTime.steps().get(0).late()).isFalse();

        KpiPlan late = at.with(3).plan;
        assertThat(refusalOf(() -> late.set(at.law, 0, "  ", at.chairOn(SET_DUE.plusDays(1)))))
                .isInstanceOfSatisfying(KpiRefusal.StepLate.class, refusal -> {
                    assertThat(refusal.due()).isEqualTo(SET_DUE);
                    assertThat(refusal.by().paragraph()).isEqualTo("22");
                });
        late.set(at.law, 0, "Төраға іссапарда болды", at.chairOn(SET_DUE.plusDays(1)));
        assertThat(late.steps().get(0).late()).isTrue();
        assertThat(late.steps().get(0).words()).isEqualTo("Төраға іссапарда болды");
    }

    @Test
    void only_the_evaluator_sets_and_only_the_higher_head_approves() {
        KpiPlan plan = at.with(3).plan;

        assertThat(refusalOf(() -> plan.set(at.law, 0, "", at.officerOn(DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
        plan.set(at.law, 0, "", at.chairOn(DAY));
        plan.agree(Kind.AGREED_BY_HR, HR_ALONE, at.law, 0, at.officerOn(DAY));
        assertThat(refusalOf(() -> plan.approve(at.law, 0, at.officerOn(DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
        assertThat(refusalOf(() -> plan.approve(at.law, 0, by(at.head, DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
    }

    @Test
    void whoever_acts_in_the_evaluators_stead_sets_and_he_himself_does_not() {
        KpiPlan plan = at.with(3).plan;
        UUID acting = UUID.randomUUID();

        assertThat(refusalOf(() -> plan.set(acting, at.law, 0, "", at.chairOn(DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
        plan.set(acting, at.law, 0, "", by(acting, DAY));

        assertThat(plan.steps().get(0).kind()).isEqualTo(Kind.SET);
        assertThat(plan.evaluator()).as("the office is his as before").isNotEqualTo(acting);
    }

    @Test
    void nobody_agrees_to_or_returns_his_own_plan() {
        at.with(3).plan.set(at.law, 0, "", at.chairOn(DAY));

        assertThat(refusalOf(() -> at.plan.agree(Kind.AGREED_BY_HR, HR_ALONE, at.law, 0, by(at.head, DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
        assertThat(refusalOf(() -> at.plan.sendBack(at.law, 0, "Себебі", by(at.head, DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
    }

    @Test
    void nobody_places_his_own_plan_however_it_came_to_him() {
        KpiPlan plan = at.with(3).plan;
        plan.set(at.law, 0, "", at.chairOn(DAY));
        plan.agree(Kind.AGREED_BY_HR, HR_ALONE, at.law, 0, at.officerOn(DAY));
        plan.approve(at.law, 0, at.chairOn(DAY));

        assertThat(refusalOf(() -> plan.place(at.law, Optional.empty(), "", by(at.head, DAY))))
                .isInstanceOf(KpiRefusal.NotYourStep.class);
        assertThat(plan.state()).isEqualTo(State.APPROVED);
    }

    @Test
    void returned_with_a_reason_it_is_a_draft_again_and_needs_every_agreement_anew() {
        KpiPlan plan = at.with(3).plan;
        plan.set(at.law, 0, "", at.chairOn(DAY));
        plan.agree(Kind.AGREED_BY_HR, BOTH, at.law, 0, at.officerOn(DAY));

        assertThat(refusalOf(() -> plan.sendBack(at.law, 0, " ", at.officerOn(DAY))))
                .isInstanceOf(KpiRefusal.ReturnWithoutReason.class);
        plan.sendBack(at.law, 0, "Өлшем бірлігі жоқ", at.officerOn(DAY));
        assertThat(plan.state()).isEqualTo(State.DRAFT);
        assertThat(plan.round()).isEmpty();
        assertThat(plan.steps()).hasSize(3);

        plan.set(at.law, 0, "", at.chairOn(DAY));
        plan.agree(Kind.AGREED_BY_PLANNING, BOTH, at.law, 0, at.officerOn(DAY));
        assertThat(plan.state()).as("HR's agreement was to the plan before").isEqualTo(State.SET);
    }

    @Test
    void what_was_not_seen_is_not_signed() {
        at.with(3);

        assertThat(refusalOf(() -> at.plan.set(at.law, 1, "", at.chairOn(DAY)))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void a_set_plan_is_not_written_in() {
        KpiPlan plan = at.with(3).plan;
        plan.set(at.law, 0, "", at.chairOn(DAY));
        UUID first = plan.indicators().get(0).id();

        assertThat(refusalOf(() -> at.write(first, KpiField.NAME, "Басқа")))
                .isInstanceOf(KpiRefusal.PlanElsewhere.class);
        assertThat(refusalOf(() -> plan.remove(first, at.law))).isInstanceOf(KpiRefusal.PlanElsewhere.class);
        assertThat(refusalOf(() -> plan.add(UUID.randomUUID(), at.law))).isInstanceOf(KpiRefusal.PlanElsewhere.class);
    }

    @Test
    void two_who_write_different_fields_lose_nothing_to_each_other() {
        UUID row = UUID.randomUUID();
        at.plan.add(row, at.law);

        at.plan.write(row, KpiField.NAME, Optional.empty(), "", "Сауалдарға жауап", at.law);
        at.plan.write(row, KpiField.UNIT, Optional.empty(), "", "%", at.law);

        assertThat(at.plan.indicator(row).name()).isEqualTo("Сауалдарға жауап");
        assertThat(at.plan.indicator(row).unit()).isEqualTo("%");
    }

    @Test
    void the_same_field_written_meanwhile_is_not_overwritten_and_both_texts_come_back() {
        UUID row = UUID.randomUUID();
        at.plan.add(row, at.law);
        at.write(row, KpiField.NAME, "Бірінші");

        assertThat(refusalOf(() -> at.plan.write(row, KpiField.NAME, Optional.empty(), "", "Екінші", at.law))
                        .arguments())
                .containsExactly("Бірінші", "Екінші");
    }

    @Test
    void the_same_words_a_second_time_are_no_conflict() {
        UUID row = UUID.randomUUID();
        at.plan.add(row, at.law);
        at.plan.write(row, KpiField.PLANNED, Optional.of(THIRD), "", "92,50", at.law);

        at.plan.write(row, KpiField.PLANNED, Optional.of(THIRD), "", "92.5", at.law);

        assertThat(at.plan.indicator(row).read(KpiField.PLANNED, Optional.of(THIRD)))
                .isEqualTo("92.5");
    }

    @Test
    void an_indicator_without_what_a_plan_cannot_do_without_is_named_by_number_and_field() {
        at.with(2);
        UUID third = UUID.randomUUID();
        at.plan.add(third, at.law);
        at.write(third, KpiField.NAME, "Атауы бар");

        assertThat(refusalOf(() -> at.plan.set(at.law, 0, "", at.chairOn(DAY))).arguments())
                .containsExactly(3, KpiField.SOURCE);
    }

    @Test
    void taken_out_of_the_middle_the_rest_are_numbered_anew() {
        at.with(3);
        UUID second = at.plan.indicators().get(1).id();

        at.plan.remove(second, at.law);

        assertThat(at.plan.indicators()).extracting(KpiIndicator::number).containsExactly(1, 2);
    }

    @Test
    void a_period_outside_the_plan_has_no_value() {
        UUID row = UUID.randomUUID();
        at.plan.add(row, at.law);

        assertThat(refusalOf(() ->
                        at.plan.write(row, KpiField.PLANNED, Optional.of(Period.parse("2027-Q1")), "", "1", at.law)))
                .isInstanceOf(KpiRefusal.ChangeOutside.class);
    }

    @Test
    void a_change_needs_a_ground_a_document_and_an_approved_plan() {
        at.with(3);
        assertThat(refusalOf(() -> change("27-ө", THIRD))).isInstanceOf(KpiRefusal.PlanElsewhere.class);

        approved();

        assertThat(refusalOf(() -> change("  ", THIRD))).isInstanceOf(KpiRefusal.ChangeWithoutDocument.class);
        assertThat(refusalOf(() -> change("27-ө", Period.parse("2027-Q1"))))
                .isInstanceOf(KpiRefusal.ChangeOutside.class);
    }

    @Test
    void a_change_is_a_further_version_and_the_first_stays_as_it_was() {
        at.with(3);
        approved();

        KpiPlan second = change("27-ө", THIRD);
        UUID row = second.indicators().get(0).id();
        second.write(row, KpiField.PLANNED, Optional.of(THIRD), "", "80", at.law);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.amends()).contains(at.plan.id());
        assertThat(second.ground()).contains(Ground.STRUCTURE_CHANGED);
        assertThat(second.dueToSet()).as("¶25 sets no term").isEmpty();
        assertThat(second.indicators())
                .extracting(KpiIndicator::line)
                .containsExactlyElementsOf(
                        at.plan.indicators().stream().map(KpiIndicator::line).toList());
        assertThat(at.plan.indicators().get(0).target(THIRD)).isEmpty();
        assertThat(at.plan.standsFor(THIRD)).isTrue();
        assertThat(second.standsFor(THIRD)).as("not approved yet").isFalse();
    }

    @Test
    void an_approved_change_stands_from_its_period_on_and_the_version_before_until_then() {
        at.with(3);
        approved();
        KpiPlan second = change("27-ө", THIRD);
        second.set(at.law, 0, "", at.chairOn(DAY));
        second.agree(Kind.AGREED_BY_HR, HR_ALONE, at.law, 0, at.officerOn(DAY));
        second.approve(at.law, 0, at.chairOn(DAY));

        assertThat(second.standsFor(Period.parse("2026-Q2"))).isFalse();
        assertThat(second.standsFor(THIRD)).isTrue();
        assertThat(second.standsFor(Period.parse("2026-Q4"))).isTrue();
        assertThat(at.plan.standsFor(Period.parse("2026-Q2"))).isTrue();
    }

    @Test
    void the_last_plans_indicators_come_without_values_and_not_twice() {
        at.with(4);
        PlanFixture next = PlanFixture.draftOf("alatau");

        assertThat(next.plan.takeAll(at.plan, next.law)).isEqualTo(4);
        assertThat(next.plan.takeAll(at.plan, next.law)).isZero();

        assertThat(next.plan.indicators()).allMatch(row -> row.target(FIRST).isEmpty());
        assertThat(next.plan.indicators().get(0).name())
                .isEqualTo(at.plan.indicators().get(0).name());
    }

    private KpiPlan change(String document, Period from) {
        return at.plan.amend(UUID.randomUUID(), at.law, Ground.STRUCTURE_CHANGED, document, DAY, from);
    }

    private void approved() {
        at.plan.set(at.law, 0, "", at.chairOn(DAY));
        at.plan.agree(Kind.AGREED_BY_HR, HR_ALONE, at.law, 0, at.officerOn(DAY));
        at.plan.approve(at.law, 0, at.chairOn(DAY));
    }

    private static Refusal refusalOf(ThrowingCallable call) {
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> refusal[0] = refused.refusal());
        return refusal[0];
    }

    @Test
    void every_step_is_taken_in_its_state_only_as_the_documents_picture_it() {
        new StatePicture<PlanFixture>(at -> at.plan.state())
                .in(KpiPlan.State.DRAFT, () -> walked(0))
                .in(KpiPlan.State.SET, () -> walked(1))
                .in(KpiPlan.State.AGREED, () -> walked(2))
                .in(KpiPlan.State.APPROVED, () -> walked(3))
                .in(KpiPlan.State.PLACED, () -> walked(4))
                .step("WRITE", at -> at.plan.add(UUID.randomUUID(), at.law))
                .step("SET", KpiPlanTest::set)
                .step("AGREE", KpiPlanTest::agree)
                .step("APPROVE", KpiPlanTest::approve)
                .step("PLACE", KpiPlanTest::place)
                .step("RETURN", at -> at.plan.sendBack(at.law, 0, "Үлесі көрсетілмеген.", at.officerOn(DAY)))
                .step(
                        "AMEND",
                        at -> at.plan.amend(
                                UUID.randomUUID(),
                                at.law,
                                at.law.change().grounds().get(0),
                                "№ 5 шешім",
                                DAY,
                                PlanFixture.THIRD))
                .standsInTheDocuments();
    }

    private static PlanFixture walked(int steps) {
        PlanFixture at = PlanFixture.draftOf("alatau").with(3);
        List.<Consumer<PlanFixture>>of(KpiPlanTest::set, KpiPlanTest::agree, KpiPlanTest::approve, KpiPlanTest::place)
                .subList(0, steps)
                .forEach(step -> step.accept(at));
        return at;
    }

    private static void set(PlanFixture at) {
        at.plan.set(at.law, 0, "", at.chairOn(DAY));
    }

    private static void agree(PlanFixture at) {
        at.plan.agree(Kind.AGREED_BY_HR, HR_ALONE, at.law, 0, at.officerOn(DAY));
    }

    private static void approve(PlanFixture at) {
        at.plan.approve(at.law, 0, at.chairOn(DAY));
    }

    private static void place(PlanFixture at) {
        at.plan.place(at.law, Optional.of(DAY.plusDays(9)), "", at.officerOn(DAY));
    }
}
