package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.survey.BallotDesk.Seat;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.SurveyBallot;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 33: a respondent answers some of the questions; he may go on later and change them until he sends them. It
 * may be done twice without harm, so nothing is kept of the command itself.
 */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class KeepAnswers {

    @Inject
    BallotDesk desk;

    @Inject
    SurveyDesk law;

    /**
     * Keeps these answers beside those that were kept before.
     *
     * @param given which answer of the scale was chosen, from 1, by the place of its question in the ballot
     * @return how many questions are answered now
     */
    public int of(UUID circle, Map<Integer, Integer> given) {
        Seat seat = desk.hold(circle);
        if (seat.ballot().sent()) {
            throw new Refused(new SurveyRefusal.AnswersSent(
                    law.survey(seat.round().edition()).by()));
        }
        seat.form().requireAnswers(given);
        SurveyBallot ballot = seat.ballot().answers().with(given);
        desk.keep(seat, seat.ballot().with(ballot));
        return ballot.answered();
    }
}
