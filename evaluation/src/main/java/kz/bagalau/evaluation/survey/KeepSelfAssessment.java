package kz.bagalau.evaluation.survey;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import kz.bagalau.evaluation.survey.SelfDesk.Mirror;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.Untold;
import kz.bagalau.platform.usecase.UseCase;

/**
 * Paragraph 35, part 2: the servant answers some of the questions about himself, and changes them until the last day. The trail,
 * which HR reads, holds nothing of what he thinks of himself.
 */
@UseCase
@Untold
@AllowedTo({EMPLOYEE, EVALUATOR, OFFICIAL, COUNCIL_HR})
public class KeepSelfAssessment {

    @Inject
    SelfDesk desk;

    @Inject
    SelfAnswers answers;

    /**
     * Keeps these answers beside those that were kept before.
     *
     * @param given which answer of the scale was chosen, from 1, by the place of its question
     */
    public void of(UUID circle, Map<Integer, Integer> given) {
        Mirror mirror = desk.mirror(circle);
        mirror.form().requireAnswers(given);
        answers.keep(circle, mirror.form().questions(), given);
    }
}
