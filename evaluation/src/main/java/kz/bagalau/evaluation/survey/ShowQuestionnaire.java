package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.survey.BallotDesk.Seat;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.QuestionnaireView.QuestionView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.Answer;
import kz.bagalau.methodology.survey.Competence;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/** Annexes 5 and 6: the questions about one servant, for somebody who is asked about him. */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowQuestionnaire {

    @Inject
    BallotDesk desk;

    @Inject
    SurveyDesk law;

    @Inject
    Circles circles;

    @Inject
    Staff staff;

    /** The form with the caller's answers so far. */
    public QuestionnaireView of(UUID circle) {
        Seat seat = desk.seat(circle);
        SurveyMethod method = law.survey(seat.round().edition());
        Servant about =
                staff.of(seat.circle().employee(), seat.round().launchedOn().orElseThrow());
        return new QuestionnaireView(
                seat.me(),
                method.by(),
                method.respondents().by(),
                about.fullName(),
                about.shortName(),
                new LawText(about.postTitleKk(), about.postTitleRu(), null),
                seat.form().least(),
                Math.toIntExact(circles.respondents(circle).stream()
                        .filter(SurveyRespondent::isIn)
                        .count()),
                seat.round().answersUntil(),
                IntStream.range(0, seat.form().competences().size())
                        .mapToObj(group -> group(seat, group))
                        .toList(),
                seat.form().scale().stream().map(Answer::text).toList(),
                Optional.of(seat.receipt()).filter(code -> seat.ballot().sent()));
    }

    private static GroupView group(Seat seat, int group) {
        Competence competence = seat.form().competences().get(group);
        List<LawText> questions =
                competence.questions().isEmpty() ? List.of(competence.name()) : competence.questions();
        int start = seat.form().start(group);
        return new GroupView(
                competence.name(),
                IntStream.range(0, Questionnaire.asked(competence))
                        .mapToObj(question -> new QuestionView(
                                start + question,
                                questions.get(question),
                                seat.ballot().answers().choices().get(start + question)))
                        .toList());
    }
}
