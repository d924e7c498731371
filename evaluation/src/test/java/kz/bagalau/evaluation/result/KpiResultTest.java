package kz.bagalau.evaluation.result;

import static kz.bagalau.evaluation.kpi.KpiSheetFixture.IN_TIME;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.NOON;
import static kz.bagalau.evaluation.kpi.KpiSheetFixture.closedSheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.evaluation.kpi.KpiSheetFixture;
import kz.bagalau.methodology.MethodKind;
import kz.bagalau.methodology.custody.Knower;
import kz.bagalau.methodology.score.GradeRank;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KpiResultTest {

    @ParameterizedTest(name = "{0}: 7, annex 2")
    @ValueSource(strings = {"alatau", "sarysu"})
    void a_closed_sheet_of_indicators_forms_a_result_like_any_other(String council) {
        var given = closedSheetOf(council);

        Result result = resultOf(given);

        assertThat(result.method()).isEqualTo(MethodKind.KPI);
        assertThat(result.id()).isEqualTo(given.sheet.id());
        assertThat(result.mean()).isEqualByComparingTo("3.77");
        assertThat(result.grade()).isEqualTo(GradeRank.PROPER);
        assertThat(result.edition()).isEqualTo(given.sheet.edition());
        assertThat(result.state()).isEqualTo(Result.State.FORMED);
    }

    @ParameterizedTest(name = "{0}: 20")
    @ValueSource(strings = {"alatau", "sarysu"})
    void the_head_and_his_evaluator_stand_to_it_and_nobody_else(String council) {
        var given = closedSheetOf(council);
        Result result = resultOf(given);

        assertThat(Confidentiality.standing(result, given.head)).containsExactly(Knower.EVALUATED);
        assertThat(Confidentiality.standing(result, given.evaluator)).containsExactly(Knower.EVALUATOR);
        assertThat(Confidentiality.standing(result, given.stranger)).isEmpty();
    }

    private static Result resultOf(KpiSheetFixture given) {
        var counted = given.on(IN_TIME).arithmetic(given.sheet);
        return Result.form(
                given.sheet.evaluated(),
                counted.mean().orElseThrow(),
                counted.grade().orElseThrow(),
                NOON,
                IN_TIME);
    }
}
