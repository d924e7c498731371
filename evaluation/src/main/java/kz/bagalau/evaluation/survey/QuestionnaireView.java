package kz.bagalau.evaluation.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.CannotJudge;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.methodology.survey.Competence;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.SurveyBallot;

/**
 * The form about one servant with the reader's own answers, which nobody else is shown.
 *
 * @param reader whose answers they are
 * @param anonymousBy the paragraph by which the survey is anonymous
 * @param respondentsBy the paragraph by which so many are asked
 * @param least from how many answers on anything is shown
 * @param asked how many are asked, the reader among them
 * @param until the last day for an answer
 * @param cannotJudge the answer beside the scale, where the edition has one
 * @param comments whether a comment may be written, and by what rule
 * @param comment what the reader has written
 * @param receipt once the answers are sent: what the reader alone is told
 */
public record QuestionnaireView(
        UUID reader,
        Citation anonymousBy,
        Citation respondentsBy,
        String fullName,
        String shortName,
        LawText post,
        int least,
        int asked,
        LocalDate until,
        List<GroupView> groups,
        List<LawText> scale,
        Optional<CannotJudge> cannotJudge,
        Optional<Comments> comments,
        String comment,
        Optional<String> receipt) {

    /** One competence and its questions. */
    public record GroupView(LawText name, List<QuestionView> questions) {

        /** The form's competences with these answers. */
        static List<GroupView> of(Questionnaire form, SurveyBallot given) {
            return IntStream.range(0, form.competences().size())
                    .mapToObj(group -> of(form.competences().get(group), form.start(group), given))
                    .toList();
        }

        private static GroupView of(Competence competence, int start, SurveyBallot given) {
            List<LawText> questions =
                    competence.questions().isEmpty() ? List.of(competence.name()) : competence.questions();
            return new GroupView(
                    competence.name(),
                    IntStream.range(0, Questionnaire.asked(competence))
                            .mapToObj(question -> new QuestionView(
                                    start + question,
                                    questions.get(question),
                                    given.choices().get(start + question)))
                            .toList());
        }

        /** Whether every question of the group is answered. */
        public boolean whole() {
            return questions.stream().allMatch(question -> question.chosen() > 0);
        }
    }

    /**
     * A question.
     *
     * @param place where its answer stands in the ballot, from 0
     * @param chosen which answer was chosen, from 1; 0 where none was
     */
    public record QuestionView(int place, LawText text, int chosen) {}

    /** How many questions there are. */
    public int questions() {
        return groups.stream().mapToInt(group -> group.questions().size()).sum();
    }

    /** Whether it is an answer to a question of the form. */
    public boolean permits(int choice) {
        return choice >= 1 && choice <= scale.size() || choice == SurveyBallot.CANNOT_JUDGE && cannotJudge.isPresent();
    }

    public boolean sent() {
        return receipt.isPresent();
    }
}
