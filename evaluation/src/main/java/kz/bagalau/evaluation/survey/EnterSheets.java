package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Citation;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 33: HR enters the sheets of a circle, all of them at once, after the last day for an answer. From then on they are
 * ballots like any other; that they came is kept, not how many there were.
 */
@UseCase
@AllowedTo(COUNCIL_HR)
public class EnterSheets {

    @Inject
    PaperDesk paper;

    @Inject
    SurveyRounds rounds;

    @Inject
    Questionnaires questionnaires;

    @Inject
    RoundKeys keys;

    @Inject
    BallotBox box;

    @Inject
    SheetLaw law;

    @Inject
    Event<SheetsEntered> entered;

    /** Enters these sheets of the circle. */
    public void of(UUID circleId, List<SurveyBallot> sheets) {
        SurveyCircle circle = paper.toEnter(circleId);
        SurveyRound round = rounds.hold(circle.round()).orElseThrow();
        Citation by = paper.by(round);
        round.requireSheetsOn(by, law.today());
        if (box.hasSheets(circle.id())) {
            throw new Refused(new SurveyRefusal.SheetsStand(by));
        }
        PaperSheets batch = new PaperSheets(sheets);
        Questionnaire form = questionnaires.of(circle.id());
        batch.requireFit(by, form, paper.asked(circle));
        int frame = form.comments().map(Comments::frame).orElse(0);
        RoundKey key = keys.of(round.id())
                .orElseThrow(() -> new IllegalStateException("The round " + round.id() + " has lost its key."));
        box.keepSheets(circle.id(), batch.sealed(circle.id(), key, frame));
        entered.fire(new SheetsEntered(by, circle.id()));
    }
}
