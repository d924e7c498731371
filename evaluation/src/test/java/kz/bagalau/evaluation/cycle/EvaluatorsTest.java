package kz.bagalau.evaluation.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.sheet.EvaluatorKind;
import kz.bagalau.methodology.sheet.EvaluatorRule;
import kz.bagalau.methodology.sheet.EvaluatorRule.Stead;
import kz.bagalau.methodology.sheet.EvaluatorRule.Substitute;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Paragraph 29 and reading R48: in whose stead somebody evaluates, by an edition that knows a substitute. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EvaluatorsTest {

    private static final Citation BY = Citation.of("29");
    private final Servant chair = servant("");
    private final Servant head = servant("E-2", Optional.of(chair.employee()));
    private final Servant acting = servant("E-3");
    private final Servant servant = servant("E-4");
    private final List<Servant> now = List.of(chair, head, acting, servant);

    @Test
    void whoever_performs_the_duties_evaluates_in_the_stead_of_the_absent_one() {
        var evaluators = new Evaluators(rule(Stead.ACTING), now, Map.of(head.employee(), acting.employee()));

        assertThat(evaluators.of(servant)).contains(acting);
    }

    @Test
    void without_an_order_nobody_stands_in() {
        assertThat(new Evaluators(rule(Stead.ACTING), now, Map.of()).of(servant))
                .contains(head);
    }

    @Test
    void the_office_stays_with_the_absent_one_while_somebody_acts_for_him() {
        var evaluators = new Evaluators(rule(Stead.ACTING), now, Map.of(head.employee(), acting.employee()));

        assertThat(evaluators.named(servant)).contains(head);
        assertThat(evaluators.acting(head.employee(), servant)).isEqualTo(acting.employee());
        assertThat(evaluators.acting(head.employee(), acting))
                .as("not for himself")
                .isEqualTo(head.employee());
        assertThat(evaluators.acting(chair.employee(), servant))
                .as("the order is on the head alone")
                .isEqualTo(chair.employee());
    }

    @Test
    void nobody_evaluates_himself_as_a_substitute() {
        var evaluators = new Evaluators(rule(Stead.ACTING), now, Map.of(head.employee(), acting.employee()));

        assertThat(evaluators.of(acting)).contains(head);
    }

    @Test
    void a_substitute_who_has_left_is_nobody() {
        var evaluators = new Evaluators(rule(Stead.NAMED_BY_OFFICIAL), now, Map.of(head.employee(), UUID.randomUUID()));

        assertThat(evaluators.of(servant)).contains(head);
    }

    @Test
    void an_edition_may_call_the_higher_head_instead() {
        var evaluators = new Evaluators(rule(Stead.HIGHER_HEAD), now, Map.of(head.employee(), acting.employee()));

        assertThat(evaluators.of(servant)).contains(chair);
    }

    private static EvaluatorRule rule(Stead stead) {
        return new EvaluatorRule(
                BY,
                EvaluatorKind.BODY_HEAD,
                List.of("E-2"),
                LawText.kk("Басшы"),
                Optional.of(new Substitute(BY, stead)),
                Optional.empty());
    }

    private static Servant servant(String category) {
        return servant(category, Optional.empty());
    }

    private static Servant servant(String category, Optional<UUID> higherHead) {
        return new Servant(
                UUID.randomUUID(),
                category,
                category,
                UUID.randomUUID(),
                "Бөлім",
                "Отдел",
                "Маман",
                "Специалист",
                category,
                !category.isEmpty(),
                LocalDate.of(2024, 2, 1),
                Optional.empty(),
                Optional.empty(),
                higherHead,
                List.of());
    }
}
