package kz.bagalau.methodology.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.Unfit;
import org.junit.jupiter.api.Test;

/** The competences of the survey by group and what a self-evaluation may be (¶34, ¶35). */
class SurveyMethodTest {

    private static final Citation BY = Citation.of("34");

    @Test
    void the_head_is_asked_about_in_other_competences_than_the_staff_34() {
        SurveyMethod survey = AlatauFixture.methodology().survey().orElseThrow();

        assertThat(survey.competencesFor("E-2")).hasSize(12);
        assertThat(survey.competencesFor("E-4")).hasSize(8);
        assertThat(survey.competencesFor("E-2")).isEqualTo(survey.competencesFor("E-2", true));
        assertThat(survey.competencesFor("E-4")).isEqualTo(survey.competencesFor("E-4", false));
    }

    @Test
    void a_group_may_be_one_of_managing_posts() {
        var managing = list(Optional.of(Audience.Posts.MANAGING), competence("leads"));
        var others = list(Optional.empty(), competence("listens"));
        SurveyMethod alatau = AlatauFixture.methodology().survey().orElseThrow();
        SurveyMethod survey = new SurveyMethod(
                alatau.by(),
                alatau.name(),
                alatau.period(),
                alatau.anonymous(),
                alatau.due(),
                alatau.respondents(),
                alatau.selfEvaluation(),
                List.of(managing, others),
                alatau.answers(),
                alatau.questionnaires(),
                alatau.reports(),
                alatau.trainingThemes());

        assertThat(survey.competencesFor("E-4", true))
                .extracting(Competence::key)
                .containsExactly("leads");
        assertThat(survey.competencesFor("E-4", false))
                .extracting(Competence::key)
                .containsExactly("listens");
        assertThat(survey.competencesFor("E-4")).extracting(Competence::key).containsExactly("listens");
    }

    @Test
    void each_group_has_its_report_of_the_annexes_36() {
        SurveyMethod survey = AlatauFixture.methodology().survey().orElseThrow();

        assertThat(survey.reportFor("E-2", true))
                .map(report -> report.form().by().annex())
                .contains(OptionalInt.of(7));
        assertThat(survey.reportFor("E-4", false))
                .map(report -> report.form().by().annex())
                .contains(OptionalInt.of(8));
        assertThat(survey.asksAbout("E-2", true)).isTrue();
    }

    @Test
    void an_own_answer_counts_only_where_it_is_asked_35() {
        assertThatCode(() -> new SelfEvaluation(BY, true, true)).doesNotThrowAnyException();
        assertThatCode(() -> new SelfEvaluation(BY, true, false)).doesNotThrowAnyException();
        assertThatCode(() -> new SelfEvaluation(BY, false, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new SelfEvaluation(BY, false, true))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("selfCountedNotAsked");
    }

    @Test
    void a_competence_has_a_key_of_its_own() {
        assertThatThrownBy(() -> competence("two words"))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("competenceKey");
        assertThatThrownBy(() -> list(Optional.empty(), competence("leads"), competence("leads")))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("competenceTwice");
    }

    private static CompetenceList list(Optional<Audience.Posts> posts, Competence... competences) {
        return new CompetenceList(
                BY, new Audience(BY, LawText.kk("қызметшілер"), List.of(), List.of(), posts), List.of(competences));
    }

    private static Competence competence(String key) {
        return new Competence(key, LawText.kk("құзырет"), List.of());
    }
}
