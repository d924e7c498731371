package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 4, 31: the evaluator finishes one servant's sheet; from now on the result stands. */
@UseCase
@AllowedTo({EVALUATOR, EMPLOYEE})
public class CloseSheet {

    @Inject
    RankingSheets sheets;

    @Inject
    RankingLaw law;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<SheetClosed> closed;

    /**
     * Closes the sheet.
     *
     * @param seen the version of the sheet that the evaluator saw
     * @param lateReason why the due day was missed; blank in time
     */
    public void of(UUID sheetId, int seen, String lateReason) {
        RankingSheet sheet = sheets.hold(sheetId);
        closed.fire(sheet.close(seen, law.of(sheet), lateReason, caller.employee(), clock.instant()));
    }
}
