package kz.bagalau.evaluation.result;

import static kz.bagalau.evaluation.ranking.SheetFixture.NOON;
import static kz.bagalau.evaluation.ranking.SheetFixture.openSheetOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import kz.bagalau.evaluation.ranking.RankingMark;
import kz.bagalau.evaluation.ranking.SheetFixture;
import kz.bagalau.evaluation.result.Confidentiality.Knowledge;
import kz.bagalau.evaluation.sheet.ArithmeticView;
import kz.bagalau.methodology.custody.Knower;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConfidentialityTest {

    @ParameterizedTest(name = "{0}: {1} of a result {2}: {3} (20)")
    @CsvSource({
        "alatau, EVALUATED, FORMED, NOTHING",
        "alatau, EVALUATED, MADE_KNOWN, THAT_IT_IS_THERE",
        "alatau, EVALUATED, ACQUAINTED, THE_RESULT",
        "alatau, EVALUATOR, FORMED, THE_RESULT",
        "alatau, EVALUATOR, MADE_KNOWN, THE_RESULT",
        "alatau, EVALUATOR, ACQUAINTED, THE_RESULT",
        "alatau, HEAD_OF_HR, FORMED, THE_RESULT",
        "alatau, HEAD_OF_HR, MADE_KNOWN, THE_RESULT",
        "alatau, HEAD_OF_HR, ACQUAINTED, THE_RESULT",
        "alatau, PERSON_RESPONSIBLE_FOR_HR, ACQUAINTED, NOTHING",
        "alatau, SESSION_PARTICIPANTS, ACQUAINTED, THE_RESULT",
        "alatau, , FORMED, NOTHING",
        "alatau, , MADE_KNOWN, NOTHING",
        "alatau, , ACQUAINTED, NOTHING",
        "sarysu, EVALUATED, FORMED, NOTHING",
        "sarysu, EVALUATED, MADE_KNOWN, THAT_IT_IS_THERE",
        "sarysu, EVALUATED, ACQUAINTED, THE_RESULT",
        "sarysu, EVALUATOR, FORMED, THE_RESULT",
        "sarysu, EVALUATOR, ACQUAINTED, THE_RESULT",
        "sarysu, PERSON_RESPONSIBLE_FOR_HR, FORMED, THE_RESULT",
        "sarysu, PERSON_RESPONSIBLE_FOR_HR, ACQUAINTED, THE_RESULT",
        "sarysu, HEAD_OF_HR, ACQUAINTED, NOTHING",
        "sarysu, SESSION_PARTICIPANTS, ACQUAINTED, THE_RESULT",
        "sarysu, , ACQUAINTED, NOTHING",
    })
    void the_closed_list_decides(String council, Knower standing, Result.State state, Knowledge knowledge) {
        var rule = openSheetOf(council).edition.methodology().confidential();
        Set<Knower> standings = standing == null ? EnumSet.noneOf(Knower.class) : EnumSet.of(standing);

        assertThat(Confidentiality.knowledge(rule, standings, state)).isEqualTo(knowledge);
    }

    @Test
    void an_hr_officer_meets_his_own_result_as_every_servant_does() {
        var rule = openSheetOf("alatau").edition.methodology().confidential();
        Set<Knower> both = EnumSet.of(Knower.EVALUATED, Knower.HEAD_OF_HR);

        assertThat(Confidentiality.knowledge(rule, both, Result.State.FORMED)).isEqualTo(Knowledge.NOTHING);
        assertThat(Confidentiality.knowledge(rule, both, Result.State.MADE_KNOWN))
                .isEqualTo(Knowledge.THAT_IT_IS_THERE);
    }

    @Test
    void a_person_stands_to_the_result_by_that_very_sheet_only() {
        var given = openSheetOf("alatau").marked(4, 4, 3, 4);
        Result result = resultOf(given);

        assertThat(Confidentiality.standing(result, given.servant)).containsExactly(Knower.EVALUATED);
        assertThat(Confidentiality.standing(result, given.evaluator)).containsExactly(Knower.EVALUATOR);
        assertThat(Confidentiality.standing(result, given.stranger)).isEmpty();
        assertThat(Confidentiality.standing(result, UUID.randomUUID())).isEmpty();
    }

    static Result resultOf(SheetFixture given) {
        var counted = ArithmeticView.of(
                given.sheet.marks().stream().map(RankingMark::value).toList(),
                given.method(),
                given.edition.methodology().grades());
        return Result.form(
                given.sheet.evaluated(),
                counted.mean().orElseThrow(),
                counted.grade().orElseThrow(),
                NOON,
                SheetFixture.IN_TIME);
    }
}
