package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.security.Caller;

/** The circle in which others are asked about the caller, while answers are awaited; for anybody else there is none. */
@RequestScoped
class SelfDesk {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    Questionnaires questionnaires;

    @Inject
    SurveyDesk desk;

    @Inject
    SheetLaw law;

    @Inject
    Caller caller;

    /** The questions that the caller answers about himself. */
    record Mirror(SurveyCircle circle, SurveyRound round, SurveyMethod method, Questionnaire form) {}

    Mirror mirror(UUID circleId) {
        SurveyCircle circle = circles.find(circleId)
                .filter(SurveyCircle::isFormed)
                .filter(each -> caller.optionalEmployee()
                        .filter(each.employee()::equals)
                        .isPresent())
                .orElseThrow(SelfDesk::none);
        SurveyRound round = rounds.find(circle.round())
                .filter(each -> each.awaitsAnswersOn(law.today()))
                .orElseThrow(SelfDesk::none);
        SurveyMethod method = desk.survey(round.edition());
        if (!method.selfEvaluation().asked()) {
            throw none();
        }
        return new Mirror(circle, round, method, questionnaires.of(circleId).ofHimself());
    }

    private static Refused none() {
        return new Refused(new NoSuchSurvey());
    }
}
