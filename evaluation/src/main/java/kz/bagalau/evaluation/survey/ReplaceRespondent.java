package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.SurveyMethod;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 35: before the launch HR takes a respondent out with a reason, and the system draws another one. Afterwards it
 * cannot: whether it is refused for one who has answered would tell that he has.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class ReplaceRespondent {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    StandInDraw standIns;

    @Inject
    SurveyDesk desk;

    @Inject
    Caller caller;

    @Inject
    Event<RespondentReplaced> replaced;

    /** Replaces the respondent of this line. */
    public void of(UUID roundId, UUID line, String reason) {
        SurveyRound round = rounds.hold(roundId).orElseThrow(ReplaceRespondent::unknown);
        SurveyMethod method = desk.survey(round.edition());
        Citation by = method.respondents().by();
        round.requirePrepared(by);
        SurveyRespondent out =
                circles.line(line).filter(SurveyRespondent::isIn).orElseThrow(ReplaceRespondent::unknown);
        SurveyCircle circle = circles.find(out.circle())
                .filter(each -> each.round().equals(round.id()))
                .filter(each -> caller.optionalEmployee()
                        .filter(each.employee()::equals)
                        .isEmpty())
                .orElseThrow(ReplaceRespondent::unknown);
        if (reason == null || reason.isBlank()) {
            throw new Refused(new SurveyRefusal.ReplacementReasonMissing(by));
        }
        out.replace();
        SurveyRespondent in =
                standIns.ask(round, circle, out).orElseThrow(() -> new Refused(new SurveyRefusal.NobodyToStandIn(by)));
        replaced.fire(
                new RespondentReplaced(by, round.id(), circle.id(), out.employee(), in.employee(), reason.strip()));
    }

    private static Refused unknown() {
        return new Refused(new NoSuchSurvey());
    }
}
