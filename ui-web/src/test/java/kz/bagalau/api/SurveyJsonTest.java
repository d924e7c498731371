package kz.bagalau.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.survey.QuestionnaireView;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.QuestionnaireView.QuestionView;
import kz.bagalau.evaluation.survey.SurveyReportView;
import kz.bagalau.evaluation.survey.SurveyReportView.CompetenceLine;
import kz.bagalau.evaluation.survey.SurveyReportView.YearBefore;
import kz.bagalau.evaluation.survey.TrainingNeedsView;
import kz.bagalau.evaluation.survey.TrainingNeedsView.GroupNeeds;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Period;
import kz.bagalau.methodology.survey.ShownMean.Bound;
import kz.bagalau.methodology.survey.TrainingNeeds;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What programs are told of a survey: what the view of the page holds, and no more (¶33, 36). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SurveyJsonTest {

    private static final Period YEAR = Period.parse("2026");
    private static final Citation BY = Citation.of("36");

    @Test
    void a_mean_that_is_not_shown_has_no_number_and_a_bound_no_difference() {
        JsonObject told = SurveyJson.marks(new SurveyReportView(
                YEAR,
                BY,
                Optional.empty(),
                Citation.of("20"),
                "Мысықбаев",
                LawText.kk("Басшы"),
                true,
                Period.parse("2025"),
                LocalDate.of(2026, 12, 20),
                3,
                1,
                5,
                List.of(
                        line(Bound.NOT_SHOWN, Optional.empty(), Optional.empty()),
                        line(
                                Bound.OR_MORE,
                                Optional.of(new BigDecimal("4.8")),
                                Optional.of(new YearBefore(
                                        Bound.ABOUT, Optional.of(new BigDecimal("4.2")), Optional.empty())))),
                Optional.empty(),
                List.of()));

        JsonObject hidden = told.getJsonArray("competences").getJsonObject(0);
        JsonObject bounded = told.getJsonArray("competences").getJsonObject(1);
        assertThat(hidden.keySet()).containsExactlyInAnyOrder("competence", "name", "bound", "leastExpressed");
        assertThat(bounded.getString("bound")).isEqualTo("OR_MORE");
        assertThat(bounded.getString("mean")).isEqualTo("4.8");
        assertThat(told.keySet())
                .as("where the edition asks for none there is not even an empty list")
                .doesNotContain("comments");
        assertThat(bounded.getJsonObject("yearBefore").keySet()).containsExactlyInAnyOrder("bound", "mean");
    }

    @Test
    void of_a_small_group_programs_are_told_its_name_alone() {
        JsonObject told = SurveyJson.needs(new TrainingNeedsView(
                YEAR,
                List.of(YEAR),
                BY,
                5,
                List.of(new GroupNeeds(LawText.kk("басшылар"), new TrainingNeeds(0, List.of())))));

        JsonObject group = told.getJsonArray("groups").getJsonObject(0);
        assertThat(group.keySet()).containsExactlyInAnyOrder("name", "told", "themes");
        assertThat(group.getBoolean("told")).isFalse();
        assertThat(group.getJsonArray("themes")).isEmpty();
    }

    @Test
    void the_tag_of_any_answers_is_read_back_as_it_was_told() {
        for (int chosen = 1; chosen <= 500; chosen++) {
            int state = SurveyJson.state(questionnaire(chosen));

            assertThat(Versions.seen(List.of(Versions.written(state)))).isEqualTo(state);
        }
        assertThat(SurveyJson.state(questionnaire(1))).isNotEqualTo(SurveyJson.state(questionnaire(2)));
    }

    private static QuestionnaireView questionnaire(int chosen) {
        LawText words = LawText.kk("сөз " + chosen * 7919);
        return new QuestionnaireView(
                new UUID(0, 1),
                BY,
                BY,
                "Мысықбаев",
                "С. Мысықбаев",
                words,
                3,
                5,
                LocalDate.of(2026, 12, 20),
                List.of(new GroupView(words, List.of(new QuestionView(0, words, chosen)))),
                List.of(words),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty());
    }

    private static CompetenceLine line(Bound bound, Optional<BigDecimal> mean, Optional<YearBefore> before) {
        return new CompetenceLine("ethics", LawText.kk("этика"), bound, mean, false, before);
    }
}
