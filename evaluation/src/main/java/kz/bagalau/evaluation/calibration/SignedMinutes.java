package kz.bagalau.evaluation.calibration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import kz.bagalau.evaluation.sheet.CorrectedMark;
import kz.bagalau.evaluation.sheet.CorrectedMarks;
import kz.bagalau.methodology.score.Grade;

/** What the last signature does (paragraph 41): the corrected mark counts, and whom it concerns is told. */
@ApplicationScoped
class SignedMinutes {

    @Inject
    CorrectedMarks corrected;

    @Inject
    Event<MarkCorrected> markCorrected;

    @Inject
    CaseNotices notices;

    /** Nothing while a signature is awaited. */
    void complete(CalibrationCase held, CalibrationRules rules) {
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
