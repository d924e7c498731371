package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.staff.Servant;
import kz.bagalau.evaluation.staff.Staff;
import kz.bagalau.evaluation.survey.QuestionnaireView.GroupView;
import kz.bagalau.methodology.LawText;
import kz.bagalau.methodology.survey.Answer;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 33: the blank of a circle that answers on paper, and where its sheets are entered, for one of HR outside of the circle. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ShowSheets {

    @Inject
    PaperDesk paper;

    @Inject
    Questionnaires questionnaires;

    @Inject
    SheetStates states;

    @Inject
    Staff staff;

    /** The sheets of this circle. */
    public SheetsView of(UUID circleId) {
        SurveyCircle circle = paper.toEnter(circleId);
        SurveyRound round = paper.running(circle);
        Questionnaire form = questionnaires.of(circle.id());
        Servant about = staff.of(circle.employee(), round.launchedOn().orElseThrow());
        return new SheetsView(
                circle.id(),
                round.period(),
                paper.by(round),
                about.fullName(),
                new LawText(about.postTitleKk(), about.postTitleRu(), null),
                form.least(),
                paper.asked(circle),
                round.answersUntil(),
                round.paperUntil().orElseThrow(),
                states.of(circle, round),
                GroupView.of(form, SurveyBallot.blank(form.questions())),
                form.scale().stream().map(Answer::text).toList());
    }
}
