package kz.bagalau.evaluation.practice;

import static org.assertj.core.api.Assertions.assertThat;

import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.kpi.KpiCount;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The made-up plan has as many indicators as the council's own edition permits (23). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MadeUpPlanTest {

    @ParameterizedTest
    @CsvSource({"3,5,3", "1,2,2", "1,1,1", "4,4,4", "7,9,7"})
    void there_are_as_many_indicators_as_the_edition_permits_each_of_its_own_name(int min, int max, int many) {
        var made = MadeUpPlan.indicators(new KpiCount(Citation.of("23"), min, max));

        assertThat(made).extracting(MadeUpPlan.Indicator::name).hasSize(many).doesNotHaveDuplicates();
    }
}
