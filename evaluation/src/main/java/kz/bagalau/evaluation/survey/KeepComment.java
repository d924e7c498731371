package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.UUID;
import kz.bagalau.evaluation.survey.BallotDesk.Seat;
import kz.bagalau.methodology.Refused;
import kz.bagalau.methodology.survey.Comments;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 33: a respondent writes a comment, sealed with his answers, and changes it until he sends them. */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class KeepComment {

    @Inject
    BallotDesk desk;

    @Inject
    SurveyDesk law;

    /** Keeps these words in the place of those that were kept before; only where the edition asks for any. */
    public void of(UUID circle, String words) {
        Seat seat = desk.hold(circle);
        if (seat.ballot().sent()) {
            throw new Refused(new SurveyRefusal.AnswersSent(
                    law.survey(seat.round().edition()).by()));
        }
        Comments rule =
                seat.form().comments().orElseThrow(() -> new IllegalArgumentException("No comment is asked for."));
        String comment = words.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", " ")
                .strip();
        if (comment.length() > rule.longest()) {
            throw new Refused(new SurveyRefusal.CommentTooLong(rule.by(), rule.longest()));
        }
        desk.keep(seat, seat.ballot().with(comment));
    }
}
