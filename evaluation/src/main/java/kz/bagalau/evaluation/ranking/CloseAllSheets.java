package kz.bagalau.evaluation.ranking;

import static kz.bagalau.platform.security.Role.EMPLOYEE;
import static kz.bagalau.platform.security.Role.EVALUATOR;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import kz.bagalau.platform.security.AllowedTo;
import kz.bagalau.platform.security.Caller;
import kz.bagalau.platform.usecase.UseCase;

/** Paragraphs 4, 31: the evaluator finishes all sheets he has seen complete, or none of them. */
@UseCase
@AllowedTo({EVALUATOR, EMPLOYEE})
public class CloseAllSheets {

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
     * Closes the sheets.
     *
     * @param seen the sheets with the versions that the evaluator saw; taken in one order, so that two never wait for
     *     each other
     * @param lateReason why the due day was missed, the same for all; blank in time
     */
    public void of(Map<UUID, Integer> seen, String lateReason) {
        new TreeMap<>(seen).forEach((id, version) -> {
            RankingSheet sheet = sheets.hold(id);
            closed.fire(sheet.close(version, law.of(sheet), lateReason, caller.employee(), clock.instant()));
        });
    }
}
