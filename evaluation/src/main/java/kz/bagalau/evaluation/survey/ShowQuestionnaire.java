package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.survey.BallotDesk.Seat;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.Answer;
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
                GroupView.of(seat.form(), seat.ballot().answers()),
                seat.form().scale().stream().map(Answer::text).toList(),
                seat.form().cannotJudge(),
                seat.form().comments(),
                seat.ballot().comment(),
                Optional.of(seat.receipt()).filter(code -> seat.ballot().sent()));
    }
}
