package kz.bagalau.methodology.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import kz.bagalau.methodology.AlatauFixture;
import kz.bagalau.methodology.Audience;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.SarysuFixture;
import kz.bagalau.methodology.Unfit;
import org.junit.jupiter.api.Test;

/** The competences of the survey by group and what a self-evaluation may be (¶34, ¶35). */
class SurveyMethodTest {

    private static final Citation BY = Citation.of("34");
    private static final Optional<CannotJudge> CANNOT_JUDGE =
            Optional.of(new CannotJudge(BY, LawText.kk("бағалай алмаймын")));

    @Test
    void the_head_is_asked_about_in_other_competences_than_the_staff_34() {
        SurveyMethod survey = AlatauFixture.methodology().survey().orElseThrow();

        assertThat(survey.competencesFor("E-2")).hasSize(12);
        assertThat(survey.competencesFor("E-4")).hasSize(8);
        assertThat(survey.competencesFor("E-2")).isEqualTo(survey.competencesFor("E-2", true));
        assertThat(survey.competencesFor("E-4")).isEqualTo(survey.competencesFor("E-4", false));
    }

    @Test
    void what_the_servant_thinks_of_himself_is_shown_of_competences_that_he_has_answered_whole_35() {
        Questionnaire staff = AlatauFixture.methodology().survey().orElseThrow().questionnaireFor("E-4", false);

        var own = staff.self(SurveyBallot.blank(24).with(Map.of(0, 4, 1, 5, 2, 4, 3, 2, 23, 1)));

        assertThat(own).containsExactly(Map.entry("communication", new BigDecimal("4.3")));
        assertThat(staff.self(SurveyBallot.blank(24))).isEmpty();
        assertThatThrownBy(() -> staff.self(SurveyBallot.blank(36))).hasMessageContaining("another questionnaire");
        assertThatThrownBy(() -> staff.requireAnswers(Map.of(24, 1))).hasMessageContaining("No such question");
        assertThatThrownBy(() -> staff.requireAnswers(Map.of(0, 6))).hasMessageContaining("No such question");
    }

    @Test
    void a_group_may_be_one_of_managing_posts() {
        var managing = list(Optional.of(Audience.Posts.MANAGING), competence("leads"));
        var others = list(Optional.empty(), competence("listens"));
        SurveyMethod alatau = AlatauFixture.methodology().survey().orElseThrow();
        SurveyMethod survey = like(alatau, List.of(managing, others), alatau.answers());

        assertThat(survey.competencesFor("E-4", true))
                .extracting(Competence::key)
                .containsExactly("leads");
        assertThat(survey.competencesFor("E-4", false))
                .extracting(Competence::key)
                .containsExactly("listens");
        assertThat(survey.competencesFor("E-4")).extracting(Competence::key).containsExactly("listens");
    }

    @Test
    void neither_annex_5_nor_6_has_an_answer_of_one_who_cannot_judge() {
        Questionnaire staff = AlatauFixture.methodology().survey().orElseThrow().questionnaireFor("E-4", false);
        Map<Integer, Integer> given = Map.of(0, SurveyBallot.CANNOT_JUDGE);

        assertThat(SarysuFixture.methodology().survey().orElseThrow().cannotJudge())
                .isEmpty();
        assertThatThrownBy(() -> staff.requireAnswers(given)).hasMessageContaining("No such question or answer");
        assertThat(staff.fits(SurveyBallot.blank(24).with(given))).isFalse();
    }

    @Test
    void where_the_edition_lets_a_respondent_say_that_he_cannot_judge_it_is_an_answer_and_as_long_as_any() {
        Questionnaire form =
                new Questionnaire(List.of(competence("listens")), scale(5), 3, CANNOT_JUDGE, Optional.empty());
        SurveyBallot cannot = SurveyBallot.blank(1).with(Map.of(0, SurveyBallot.CANNOT_JUDGE));

        assertThatCode(() -> form.requireAnswers(Map.of(0, SurveyBallot.CANNOT_JUDGE)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> form.requireAnswers(Map.of(0, 34))).hasMessageContaining("No such question or answer");
        assertThat(form.fits(cannot)).isTrue();
        assertThat(cannot.answered()).isEqualTo(1);
        assertThat(cannot.written()).isEqualTo("z");
        assertThat(SurveyBallot.read("z")).isEqualTo(cannot);
    }

    @Test
    void the_servant_himself_is_not_offered_it_35() {
        Questionnaire form =
                new Questionnaire(List.of(competence("listens")), scale(5), 3, CANNOT_JUDGE, Optional.empty());
        Map<Integer, Integer> given = Map.of(0, SurveyBallot.CANNOT_JUDGE);

        assertThatThrownBy(() -> form.ofHimself().requireAnswers(given))
                .hasMessageContaining("No such question or answer");
        assertThat(form.self(SurveyBallot.blank(1).with(given))).isEmpty();
    }

    @Test
    void a_scale_has_no_answer_whose_sign_stands_for_it() {
        assertThatCode(() ->
                        new Questionnaire(List.of(competence("listens")), scale(34), 3, CANNOT_JUDGE, Optional.empty()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> withAnswers(scale(35)))
                .isInstanceOf(Unfit.class)
                .hasMessageContaining("surveyAnswersMany");
        assertThatCode(() -> withAnswers(scale(34))).doesNotThrowAnyException();
    }

    private static List<Answer> scale(int top) {
        return IntStream.rangeClosed(1, top)
                .mapToObj(points -> new Answer(BY, LawText.kk("жауап"), points))
                .toList();
    }

    private static SurveyMethod withAnswers(List<Answer> answers) {
        SurveyMethod alatau = AlatauFixture.methodology().survey().orElseThrow();
        return like(alatau, alatau.competences(), answers);
    }

    private static SurveyMethod like(SurveyMethod other, List<CompetenceList> competences, List<Answer> answers) {
        return new SurveyMethod(
                other.by(),
                other.name(),
                other.period(),
                other.anonymous(),
                other.due(),
                other.respondents(),
                other.selfEvaluation(),
                competences,
                answers,
                other.cannotJudge(),
                other.comments(),
                other.questionnaires(),
                other.reports(),
                other.trainingThemes());
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
    void means_of_two_years_are_laid_beside_each_other_where_asked_answered_and_shown_alike() {
        SurveyMethod alatau = AlatauFixture.methodology().survey().orElseThrow();
        Questionnaire heads = alatau.questionnaireFor("E-2", true);
        Questionnaire staff = alatau.questionnaireFor("E-4", false);

        assertThat(heads.asksLike(heads, "ethics")).isTrue();
        assertThat(heads.asksLike(staff, "ethics"))
                .as("the same three questions")
                .isTrue();
        assertThat(heads.asksLike(staff, "cooperation")).as("other questions").isFalse();
        assertThat(heads.asksLike(staff, "team")).as("not asked then").isFalse();
        assertThat(heads.asksLike(
                        new Questionnaire(heads.competences(), heads.scale(), 4, Optional.empty(), Optional.empty()),
                        "ethics"))
                .as("shown from another number on")
                .isFalse();
        assertThat(heads.asksLike(
                        new Questionnaire(
                                heads.competences(),
                                heads.scale().subList(0, 4),
                                3,
                                Optional.empty(),
                                Optional.empty()),
                        "ethics"))
                .as("another scale")
                .isFalse();
        assertThat(heads.asksLike(
                        new Questionnaire(heads.competences(), heads.scale(), 3, CANNOT_JUDGE, Optional.empty()),
                        "ethics"))
                .as("nobody could say then that he cannot judge")
                .isFalse();
    }

    @Test
    void beside_a_bound_there_is_no_difference() {
        ShownMean now = shown(ShownMean.Bound.ABOUT, "4.1");

        assertThat(now.moreThan(shown(ShownMean.Bound.ABOUT, "4.4"))).contains(new BigDecimal("-0.3"));
        assertThat(now.moreThan(shown(ShownMean.Bound.OR_MORE, "4.8"))).isEmpty();
        assertThat(shown(ShownMean.Bound.OR_MORE, "4.8").moreThan(now)).isEmpty();
        assertThat(shown(ShownMean.Bound.OR_LESS, "1.2").moreThan(now)).isEmpty();
        assertThat(now.moreThan(ShownMean.nothing("ethics"))).isEmpty();
    }

    private static ShownMean shown(ShownMean.Bound bound, String value) {
        return new ShownMean("ethics", bound, Optional.of(new BigDecimal(value)));
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
