package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.evaluation.survey.FormCircles.Drawn;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 35: before the launch HR has all circles drawn once more, since people or their heads have changed. It says why;
 * the reason stands in the trail, so that nobody draws until the lots please him.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class DrawAgain {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    FormCircles form;

    @Inject
    SurveyDesk desk;

    @Inject
    SheetLaw law;

    @Inject
    Event<RoundDrawnAgain> drawnAgain;

    /** Draws the circles of the round anew; replacements that were made before are gone. */
    public void of(UUID roundId, String reason) {
        SurveyRound round = rounds.hold(roundId).orElseThrow(() -> new Refused(new NoSuchSurvey()));
        Citation by = desk.survey(round.edition()).respondents().by();
        round.requirePrepared(by);
        if (reason == null || reason.isBlank()) {
            throw new Refused(new SurveyRefusal.DrawReasonMissing(by));
        }
        circles.clear(round.id());
        Drawn drawn = form.of(round, law.methodology(round.edition()));
        drawnAgain.fire(new RoundDrawnAgain(by, round.id(), reason.strip(), drawn.formed(), drawn.tooSmall()));
    }
}
