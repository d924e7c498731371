package kz.bagalau.evaluation.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.bagalau.evaluation.result.AcquaintancesView.RecordView;
import kz.bagalau.evaluation.staff.Staff;

/** Reads the register of acquaintance (paragraph 11): entries with the names of witnesses and with their scans. */
@ApplicationScoped
class ProofReader {

    @Inject
    AcquaintanceScans scans;

    @Inject
    Staff staff;

    /** The scans of these results, read at once. */
    Map<UUID, ScanView> scans(Collection<Result> results) {
        return scans.of(results.stream().map(Result::id).toList());
    }

    /** The entries about one result. */
    List<RecordView> of(Result result, Map<UUID, ScanView> known) {
        return result.records().stream()
                .map(entry -> new RecordView(
                        entry.id(),
                        entry.channel(),
                        entry.number(),
                        entry.date(),
                        entry.text(),
                        entry.witnesses().stream()
                                .map(witness -> staff.of(witness, entry.date()).shortName())
                                .toList(),
                        Optional.ofNullable(known.get(entry.id())),
                        entry.recordedBy(),
                        entry.recordedAt()))
                .toList();
    }
}
