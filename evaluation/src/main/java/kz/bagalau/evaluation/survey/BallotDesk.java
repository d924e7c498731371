package kz.bagalau.evaluation.survey;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.sheet.SheetLaw;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.methodology.survey.Questionnaire;
import kz.bagalau.platform.security.Caller;

/** The caller's own ballot in a circle in which he is asked; for anybody else there is none. */
@RequestScoped
class BallotDesk {

    @Inject
    SurveyRounds rounds;

    @Inject
    Circles circles;

    @Inject
    RoundKeys keys;

    @Inject
    BallotBox box;

    @Inject
    Questionnaires questionnaires;

    @Inject
    SheetLaw law;

    @Inject
    SurveyDesk desk;

    @Inject
    Caller caller;

    /** The caller's place in the circle: what he is asked, and what he has answered so far. */
    record Seat(SurveyCircle circle, SurveyRound round, RoundKey key, UUID me, Questionnaire form, CastBallot ballot) {

        String receipt() {
            return key.receipt(circle.id(), me);
        }
    }

    /** The same for a change: two windows of one respondent change his ballot one after the other. */
    Seat hold(UUID circleId) {
        Seat seen = seat(circleId);
        box.hold(seen.key().ballot(circleId, seen.me()));
        return seat(circleId);
    }

    Seat seat(UUID circleId) {
        UUID me = caller.optionalEmployee().orElseThrow(BallotDesk::none);
        if (!circles.asked(circleId, me)) {
            throw none();
        }
        SurveyCircle circle = circles.find(circleId).orElseThrow(BallotDesk::none);
        SurveyRound round = rounds.find(circle.round())
                .filter(each -> each.awaitsAnswersOn(law.today()))
                .orElseThrow(BallotDesk::none);
        if (circle.isOnPaper()) {
            throw new Refused(new SurveyRefusal.AnsweredOnPaper(
                    desk.survey(round.edition()).by()));
        }
        RoundKey key = keys.of(round.id())
                .orElseThrow(() -> new IllegalStateException("The round " + round.id() + " has lost its key."));
        Questionnaire form = questionnaires.of(circleId);
        CastBallot ballot = box.find(key.ballot(circleId, me))
                .map(kept -> key.open(circleId, kept))
                .orElseGet(() -> CastBallot.blank(form.questions()));
        return new Seat(circle, round, key, me, form, ballot);
    }

    void keep(Seat seat, CastBallot ballot) {
        UUID circle = seat.circle().id();
        int frame = seat.form().comments().map(Comments::frame).orElse(0);
        box.keep(seat.key().ballot(circle, seat.me()), circle, seat.key().seal(circle, ballot, frame));
    }

    private static Refused none() {
        return new Refused(new NoSuchSurvey());
    }
}
