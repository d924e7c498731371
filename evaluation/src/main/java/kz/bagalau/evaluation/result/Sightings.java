package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.bagalau.evaluation.result.ResultView.OpeningView;
import kz.bagalau.platform.audit.Opening;
import kz.bagalau.platform.audit.Openings;
import kz.bagalau.platform.security.Caller;

/** Who opened a result, for the one whose result it is (paragraphs 15, 20): read from the trail, nothing left out. */
@ApplicationScoped
class Sightings {

    /** What concerns the result; the single marks before it was formed are the evaluator's own work on the sheet. */
    private static final Set<String> CONCERNING = Set.of(
            "SheetClosed",
            "KpiSheetClosed",
            "ActualsSent",
            "ActualsRecalled",
            "EvidenceOpened",
            "ResultMadeKnown",
            "ResultOpened",
            "AcquaintanceRecorded",
            "AcquaintanceDeclined",
            "ScanOpened",
            "MeetingMoved",
            "ShowResult",
            "RetroactionPreviewed",
            "RetroactionDecided");

    @Inject
    Openings openings;

    @Inject
    Caller caller;

    /** Everything that was done or seen, the latest first. */
    List<OpeningView> of(Result result) {
        List<OpeningView> seen = new ArrayList<>(openings.of(result.id().toString()).stream()
                .filter(opening -> CONCERNING.contains(opening.what()))
                .map(this::view)
                .toList());
        Collections.reverse(seen);
        return List.copyOf(seen);
    }

    private OpeningView view(Opening opening) {
        return new OpeningView(
                opening.at(), opening.who(), opening.who().equals(caller.name()), opening.role(), opening.what());
    }
}
