package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 33: before the launch HR has a circle answer in the portal after all. */
@UseCase
@AllowedTo(COUNCIL_HR)
public class TakeOffPaper {

    @Inject
    PaperDesk paper;

    @Inject
    Event<CircleTakenOffPaper> taken;

    /** Has this circle answer in the portal; one that does so already stays as it is. */
    public void of(UUID roundId, UUID circleId) {
        SurveyRound round = paper.prepared(roundId);
        SurveyCircle circle = paper.ofAnother(round, circleId);
        if (circle.isOnPaper()) {
            circle.answerInPortal();
            taken.fire(new CircleTakenOffPaper(paper.by(round), round.id(), circle.id()));
        }
    }
}
