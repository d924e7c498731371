package kz.bagalau.evaluation.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.calibration.MarkCorrected;
import kz.bagalau.evaluation.result.AcquaintanceDeclined;
import kz.bagalau.evaluation.result.AcquaintanceRecorded;
import kz.bagalau.evaluation.result.Result;
import kz.bagalau.evaluation.result.ResultFormed;
import kz.bagalau.evaluation.result.ResultOpened;
import kz.bagalau.evaluation.result.Results;

/**
 * What the year and the row of unsatisfactory quarters hear of: a result that came, a mark that a session corrected, a
 * servant who was acquainted. All of it within the transaction in which it happened.
 */
@ApplicationScoped
class CountAnew {

    @Inject
    Results results;

    @Inject
    YearlyMarks years;

    @Inject
    CountYear count;

    @Inject
    WatchRow row;

    void when(@Observes ResultFormed formed) {
        anew(formed.employee(), results.get(formed.result()).period().year(), YearlyMark.Cause.RESULT_CAME_LATER);
        row.recount(formed.employee());
    }

    void when(@Observes MarkCorrected corrected) {
        anew(corrected.employee(), corrected.period().year(), YearlyMark.Cause.MARK_CORRECTED);
        row.recount(corrected.employee());
    }

    void when(@Observes ResultOpened opened) {
        warn(opened.result());
    }

    void when(@Observes AcquaintanceRecorded recorded) {
        warn(recorded.result());
    }

    void when(@Observes AcquaintanceDeclined declined) {
        warn(declined.result());
    }

    /** A year that HR has not formed yet waits for it. */
    private void anew(UUID employee, int year, YearlyMark.Cause cause) {
        Optional<YearlyMark> standing = years.standing(employee, year);
        standing.ifPresent(formed -> count.of(employee, year, cause));
    }

    private void warn(UUID id) {
        Result known = results.get(id);
        row.warn(known.employee(), known.period());
    }
}
