package kz.bagalau.methodology.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Unfit;
import kz.bagalau.methodology.sheet.EvaluatorRule.Body;
import kz.bagalau.methodology.sheet.EvaluatorRule.Seconded;
import kz.bagalau.methodology.sheet.EvaluatorRule.Stead;
import kz.bagalau.methodology.sheet.EvaluatorRule.Substitute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who evaluates, in whose stead, and which body a seconded servant (¶29, R22). */
class EvaluatorRuleTest {

    private static final Citation BY = Citation.of("29");

    @ParameterizedTest(name = "29-тармақ: {0} evaluates, sent away {1}, received {2} -> here {3}")
    @CsvSource({
        "RECEIVING, true, false, false",
        "RECEIVING, false, true, true",
        "RECEIVING, false, false, true",
        "SENDING, true, false, true",
        "SENDING, false, true, false",
        "SENDING, false, false, true",
        ", true, false, true",
        ", false, true, false"
    })
    void a_seconded_servant_is_evaluated_by_the_body_that_the_text_names_and_else_by_his_own(
            Body body, boolean sent, boolean received, boolean here) {
        var rule = rule(Optional.empty(), Optional.ofNullable(body).map(named -> new Seconded(BY, named)));

        assertThat(rule.evaluatesHere(sent, received)).isEqualTo(here);
    }

    @Test
    void somebody_stands_in_for_an_absent_evaluator_only_and_only_where_the_text_says_so() {
        var named = rule(Optional.of(new Substitute(BY, Stead.HIGHER_HEAD)), Optional.empty());

        assertThat(named.stead(true)).contains(Stead.HIGHER_HEAD);
        assertThat(named.stead(false)).isEmpty();
        assertThat(rule(Optional.empty(), Optional.empty()).stead(true)).isEmpty();
    }

    @Test
    void only_a_head_defined_by_his_category_names_categories() {
        assertThatThrownBy(() -> new EvaluatorRule(
                        BY,
                        EvaluatorKind.BODY_HEAD,
                        List.of(),
                        LawText.kk("басшы"),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("evaluatorCategories");
        assertThatThrownBy(() -> new EvaluatorRule(
                        BY,
                        EvaluatorKind.DIRECT_HEAD,
                        List.of("E-2"),
                        LawText.kk("басшы"),
                        Optional.empty(),
                        Optional.empty()))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("evaluatorCategories");
    }

    private static EvaluatorRule rule(Optional<Substitute> substitute, Optional<Seconded> seconded) {
        return new EvaluatorRule(
                BY, EvaluatorKind.DIRECT_HEAD, List.of(), LawText.kk("тікелей басшы"), substitute, seconded);
    }
}
