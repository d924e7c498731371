package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.notification.Outbox;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 35: a respondent does not want to answer about somebody. The system asks another one in his place, if there is one. */
@UseCase
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL})
public class DeclineSurvey {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    StandInDraw standIns;

    @Inject
    SurveyDesk desk;

    @Inject
    BallotDesk ballots;

    @Inject
    Outbox outbox;

    @Inject
    Caller caller;

    @Inject
    Event<RespondentDeclined> declined;

    /** Declines to answer about the servant of this circle; whoever has sent his answers has answered. */
    public void of(UUID circleId, DeclineReason reason) {
        SurveyRespondent mine = circles.respondent(circleId, caller.employee())
                .filter(SurveyRespondent::isIn)
                .orElseThrow(DeclineSurvey::unknown);
        SurveyCircle circle = circles.find(circleId).orElseThrow(DeclineSurvey::unknown);
        SurveyRound round = rounds.hold(circle.round())
                .filter(each -> each.state() == RoundState.LAUNCHED)
                .orElseThrow(DeclineSurvey::unknown);
        SurveyMethod method = desk.survey(round.edition());
        Citation by = method.respondents().by();
        if (reason == null) {
            throw new Refused(new SurveyRefusal.DeclineWithoutReason(by));
        }
        if (ballots.seat(circleId).ballot().sent()) {
            throw new Refused(new SurveyRefusal.AnswersSent(by));
        }
        mine.decline(by, reason);
        Optional<SurveyRespondent> in = standIns.ask(round, circle, mine);
        in.ifPresent(each -> outbox.post(SurveyNotice.ASKED.to(each.employee(), round, method.by(), 1)));
        declined.fire(new RespondentDeclined(by, round.id(), in.isPresent()));
    }

    private static Refused unknown() {
        return new Refused(new NoSuchSurvey());
    }
}
