package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 33: where the technical means are missing, HR has a circle answer on paper, before the launch and with its reason.
 * The whole circle or none of it: a single sheet would be known to whoever enters it.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class PutOnPaper {

    @Inject
    PaperDesk paper;

    @Inject
    Event<CirclePutOnPaper> put;

    /** Has this circle answer on paper. */
    public void of(UUID roundId, UUID circleId, String reason) {
        SurveyRound round = paper.prepared(roundId);
        Citation by = paper.by(round);
        SurveyCircle circle = paper.ofAnother(round, circleId);
        if (reason == null || reason.isBlank()) {
            throw new Refused(new SurveyRefusal.PaperReasonMissing(by));
        }
        paper.requireSomebodyToEnter(by, circle);
        circle.answerOnPaper(reason.strip());
        put.fire(new CirclePutOnPaper(by, round.id(), circle.id(), reason.strip()));
    }
}
