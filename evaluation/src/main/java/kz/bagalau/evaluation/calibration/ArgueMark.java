package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 41: a member supports the evaluator's mark, or argues a correction. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class ArgueMark {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    /** Keeps what the caller says.
     *
     * @param proposed the mark he proposes, as typed; blank when he supports the one that stands */
    public void of(UUID calibration, String proposed, String words) {
        CalibrationCase held = desk.holdAs(calibration, Part.MEMBER);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        Optional<BigDecimal> mark =
                proposed == null || proposed.isBlank() ? Optional.empty() : Optional.of(CaseDesk.mark(proposed));
        held.argue(rules, desk.me(), mark, CaseDesk.words(words), clock.instant());
        desk.tell(held, CaseStep.ARGUE, before, rules.vote().by());
    }
}
