package kz.bagalau.evaluation.kpi;

import static kz.bagalau.platform.security.Role.EVALUATOR;
import static kz.bagalau.platform.security.Role.OFFICIAL;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 4, 5, 27: the evaluator finishes one servant's sheet; from now on the result stands. */
@UseCase
@AllowedTo({EVALUATOR, OFFICIAL})
public class CloseKpiSheet {

    @Inject
    KpiSheets sheets;

    @Inject
    KpiLaw law;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Event<KpiSheetClosed> closed;

    /**
     * Closes the sheet.
     *
     * @param seen the version of the sheet that the evaluator saw
     * @param lateReason why the due day was missed; blank in time
     */
    public void of(UUID sheetId, int seen, String lateReason) {
        KpiSheet sheet = sheets.hold(sheetId);
        closed.fire(sheet.close(seen, law.of(sheet), KpiDesk.reason(lateReason), caller.employee(), clock.instant()));
    }
}
