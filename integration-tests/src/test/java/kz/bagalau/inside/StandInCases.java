package kz.bagalau.inside;

import static kz.bagalau.inside.Inside.as;
import static kz.bagalau.inside.Inside.bean;
import static kz.bagalau.inside.Inside.doAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.cycle.DutyView;
import kz.bagalau.evaluation.duty.ShowMyDeadlines;
import kz.bagalau.evaluation.kpi.BeginKpiPlan;
import kz.bagalau.evaluation.kpi.SetKpiPlan;
import kz.bagalau.evaluation.kpi.ShowKpiPlan;
import kz.bagalau.evaluation.kpi.ShowPlanDuties;
import kz.bagalau.evaluation.staff.RecordSubstitution;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.duty.Party;
import kz.bagalau.platform.security.Identity;
import kz.bagalau.platform.time.MovableClock;
import org.junit.jupiter.api.Test;

/** Who performs the duties of an absent evaluator, where the edition knows him: on plans and in duties too (29, R48). */
interface StandInCases {

    Instant JANUARY = Instant.parse("2026-01-12T04:00:00Z");
    Instant AFTER = Instant.parse("2026-02-09T04:00:00Z");
    String WITHOUT = "kind: directOrHigherHead, name: тікелей басшы және / немесе жоғары тұрған басшы }";
    String WITH = "kind: directOrHigherHead, name: тікелей басшы және / немесе жоғары тұрған басшы,"
            + " substitute: { par: 2.3, kind: acting } }";

    @Test
    default void a_substitute_sets_the_plan_and_has_the_duties_while_the_order_lasts() {
        bean(MovableClock.class).moveTo(JANUARY);
        SuccessionCases.Town town = SuccessionCases.Town.of("stead", "first", document -> {
            assertThat(document).contains(WITHOUT);
            return document.replace(WITHOUT, WITH);
        });
        UUID plan = UUID.randomUUID();
        UUID head = number(town, "head");
        doAs(town.hr, () -> bean(BeginKpiPlan.class).of(plan, head, Period.parse("2026-Q1")));
        int seen = as(town.hr, () -> bean(ShowKpiPlan.class).of(plan)).version();
        assertThat(setting(town.chair)).hasSize(1);
        assertThat(setting(town.staff)).isEmpty();
        long owed = evaluating(town.chair);
        assertThat(owed).as("the chair evaluates the head").isPositive();
        assertThat(evaluating(town.staff)).isZero();

        doAs(town.hr, () -> bean(RecordSubstitution.class)
                .of(
                        UUID.randomUUID(),
                        number(town, "chair"),
                        number(town, "staff"),
                        "12-ө",
                        LocalDate.of(2026, 1, 12),
                        LocalDate.of(2026, 1, 30)));

        assertThat(setting(town.chair)).isEmpty();
        assertThat(setting(town.staff)).hasSize(1);
        assertThat(evaluating(town.chair)).isLessThan(owed);
        assertThat(evaluating(town.staff)).isPositive();
        assertRefused("NotYourStep", town.chair, plan, seen);
        assertRefused("TooFewOrMany", town.staff, plan, seen);
        assertThat(as(town.chair, () -> bean(ShowKpiPlan.class).of(plan)).evaluator())
                .as("it is the chair's plan as before, and he reads it")
                .startsWith("Төрағаев");

        bean(MovableClock.class).moveTo(AFTER);
        assertThat(setting(town.chair)).hasSize(1);
        assertThat(setting(town.staff)).isEmpty();
        assertRefused("TooFewOrMany", town.chair, plan, seen);
        assertRefused("NoSuchPlan", town.staff, plan, seen);
    }

    private static List<DutyView> setting(Identity who) {
        return as(who, () -> bean(ShowPlanDuties.class).mine());
    }

    private static long evaluating(Identity who) {
        return as(who, () -> bean(ShowMyDeadlines.class).soon()).rows().stream()
                .filter(row -> row.duty().acts().contains(Party.EVALUATOR))
                .filter(row -> row.person().startsWith("Басшыбаев"))
                .count();
    }

    private static void assertRefused(String why, Identity who, UUID plan, int seen) {
        assertThatThrownBy(() -> doAs(who, () -> bean(SetKpiPlan.class).of(plan, seen, "")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(why);
    }

    private static UUID number(SuccessionCases.Town town, String mailbox) {
        return UUID.fromString(
                town.one("select id from employees where email = '" + mailbox + "@stead-first.example'"));
    }
}
