package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.survey.BallotDesk.Seat;
import kz.bagalau.methodology.Refused;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 33: a respondent puts his ballot into the box. That he has answered is noted later, of many at once. */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class SendAnswers {

    @Inject
    BallotDesk desk;

    @Inject
    SurveyDesk law;

    /** Sends them; once more, the same receipt is answered. */
    public String of(UUID circle) {
        Seat seat = desk.hold(circle);
        int missing = seat.form().questions() - seat.ballot().answers().answered();
        if (missing > 0) {
            throw new Refused(new SurveyRefusal.AnswersMissing(
                    law.survey(seat.round().edition()).by(), missing));
        }
        desk.keep(seat, seat.ballot().whenSent());
        return seat.receipt();
    }
}
