package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.evaluation.survey.SelfDesk.Mirror;
import kz.bagalau.methodology.survey.Answer;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 35, part 2: the questions of the survey about himself, for the servant alone. */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class ShowSelfAssessment {

    @Inject
    SelfDesk desk;

    @Inject
    SelfAnswers answers;

    @Inject
    Caller caller;

    /** The form with his answers so far. */
    public SelfAssessmentView of(UUID circle) {
        Mirror mirror = desk.mirror(circle);
        SurveyBallot given = answers.of(circle)
                .orElseGet(() -> SurveyBallot.blank(mirror.form().questions()));
        return new SelfAssessmentView(
                mirror.method().selfEvaluation().by(),
                caller.employee(),
                mirror.round().period(),
                mirror.round().answersUntil(),
                GroupView.of(mirror.form(), given),
                mirror.form().scale().stream().map(Answer::text).toList());
    }
}
