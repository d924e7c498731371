package kz.bagalau.evaluation.calibration;

import static kz.bagalau.platform.security.Role.COUNCIL_HR;
import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.CaseDesk.Part;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.evaluation.sheet.CorrectedMarks;
import kz.bagalau.methodology.score.Grade;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraph 41: a member signs the minutes; with the last signature the corrected mark counts. */
@UseCase
@AllowedTo({COUNCIL_HR, EMPLOYEE, EVALUATOR, OFFICIAL})
public class SignMinutes {

    @Inject
    CaseDesk desk;

    @Inject
    Clock clock;

    @Inject
    CorrectedMarks corrected;

    @Inject
    Event<MarkCorrected> markCorrected;

    @Inject
    CaseNotices notices;

    /** Signs; signing again changes nothing. */
    public void of(UUID calibration) {
        CalibrationCase held = desk.holdAs(calibration, Part.MEMBER);
        CalibrationRules rules = desk.rules(held);
        CaseState before = held.state();
        if (!held.sign(rules, desk.me(), clock.instant())) {
            return;
        }
        desk.tell(held, CaseStep.SIGN, before, rules.vote().by());
        if (held.state() == CaseState.SIGNED) {
            effect(held, rules);
            notices.decided(held, rules.vote().by());
        }
    }

    /** The corrected mark counts, and whoever counts with it is told at once. */
    private void effect(CalibrationCase held, CalibrationRules rules) {
        held.adopted().map(Ballot::mark).ifPresent(after -> {
            Grade grade = rules.grade(after);
            corrected.add(CorrectedMark.of(
                    held.id(),
                    held.evaluated(),
                    held.mark(),
                    held.grade(),
                    after,
                    grade,
                    held.reason().orElseThrow(),
                    held.signedAt().orElseThrow(),
                    held.signedOn().orElseThrow()));
            markCorrected.fire(new MarkCorrected(
                    rules.vote().by(),
                    held.sheet(),
                    held.employee(),
                    held.method(),
                    held.period(),
                    held.mark(),
                    after,
                    grade.rank(),
                    held.id()));
        });
    }
}
