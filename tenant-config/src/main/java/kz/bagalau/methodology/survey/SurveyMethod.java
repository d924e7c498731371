package kz.bagalau.methodology.survey;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.PeriodLength;
import kz.bagalau.methodology.Require;
import kz.bagalau.methodology.term.Due;

/** The 360 method (¶33-36). */
public record SurveyMethod(
        Citation by,
        LawText name,
        PeriodLength period,
        boolean anonymous,
        Due due,
        Respondents respondents,
        SelfEvaluation selfEvaluation,
        List<CompetenceList> competences,
        List<Answer> answers,
        Optional<CannotJudge> cannotJudge,
        Optional<Comments> comments,
        List<SurveyForm> questionnaires,
        List<SurveyForm> reports,
        TrainingThemes trainingThemes) {

    public SurveyMethod {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(cannotJudge, "cannotJudge");
        Objects.requireNonNull(comments, "comments");
        competences = List.copyOf(competences);
        answers = List.copyOf(answers);
        questionnaires = List.copyOf(questionnaires);
        reports = List.copyOf(reports);
        Require.that(!competences.isEmpty(), "surveyWithoutCompetences")
                .and(answers.size() >= 2, "surveyAnswers", answers.size())
                .and(answers.size() < SurveyBallot.CANNOT_JUDGE, "surveyAnswersMany", answers.size())
                .and(evenSteps(answers), "surveyAnswerSteps")
                .orUnfit();
    }

    /** The competences asked about a servant of this category. */
    public List<Competence> competencesFor(String category) {
        return competencesFor(category, false);
    }

    /** The same for a servant whose post is a managing one or not. */
    public List<Competence> competencesFor(String category, boolean managing) {
        return groupOf(category, managing).map(CompetenceList::competences).orElse(List.of());
    }

    /** The group of such a servant, if anything is asked about him. */
    public Optional<CompetenceList> groupOf(String category, boolean managing) {
        return competences.stream()
                .filter(list -> list.who().covers(category, managing))
                .findFirst();
    }

    /** Whether it asks anything about such a servant. */
    public boolean asksAbout(String category, boolean managing) {
        return !competencesFor(category, managing).isEmpty();
    }

    /** The form of the report about such a servant (¶36); empty where the edition names none for his group. */
    public Optional<SurveyForm> reportFor(String category, boolean managing) {
        return reports.stream()
                .filter(form -> form.who().covers(category, managing))
                .findFirst();
    }

    /** The questions about a servant of this category, and what may be shown of their answers. */
    public Questionnaire questionnaireFor(String category, boolean managing) {
        return new Questionnaire(competencesFor(category, managing), answers, respondents.min(), cannotJudge, comments);
    }

    /** Uneven points would let a sum tell which answers it is made of. */
    private static boolean evenSteps(List<Answer> answers) {
        return answers.size() < 2
                || answers.get(0).points() < answers.get(1).points()
                        && IntStream.range(1, answers.size())
                                        .map(answer -> answers.get(answer).points()
                                                - answers.get(answer - 1).points())
                                        .distinct()
                                        .count()
                                == 1;
    }
}
